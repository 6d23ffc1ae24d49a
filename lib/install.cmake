# bin/ko, the library with its headers and a CMake package, share/ko, manual pages and completion.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/ko)
install(TARGETS ko)
install(TARGETS libko EXPORT ko-targets)
install(EXPORT ko-targets NAMESPACE ko:: DESTINATION ${package_folder})
configure_package_config_file(lib/ko-config.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/ko-config.cmake
                              INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/ko-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ko-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/ko-config-version.cmake
        DESTINATION ${package_folder})

install(DIRECTORY lib/include/ko DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY data/ DESTINATION ${CMAKE_INSTALL_DATADIR}/ko)
foreach(section 1 5 7)
  install(
    DIRECTORY ${written}/man/
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section}
    FILES_MATCHING
    PATTERN *.${section})
endforeach()
install(FILES ${written}/ko DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${written}/_ko DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${written}/ko.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
