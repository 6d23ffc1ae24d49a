# Installs the build into a folder, and builds and runs a program against it:
# cmake -D BUILD=… -D SOURCE=… -D WORK=… -D GENERATOR=… -D COMPILER=… -D FLAGS=… -P run.cmake
file(REMOVE_RECURSE ${WORK})
set(prefix ${WORK}/prefix)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect path)
  if(NOT EXISTS ${prefix}/${path})
    message(FATAL_ERROR "${path} was not installed")
  endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
expect(bin/ko)
expect(include/ko/values/date.hpp)
expect(share/ko/schema/meeting.schema.json)
expect(share/man/man1/ko.1)
expect(share/man/man1/ko-validate.1)
expect(share/man/man5/ko-records.5)
expect(share/man/man7/ko-rules.7)
expect(share/man/man7/ko-tables.7)
expect(share/bash-completion/completions/ko)

run(${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK}/build -G ${GENERATOR} -D CMAKE_PREFIX_PATH=${prefix}
    -D CMAKE_CXX_COMPILER=${COMPILER} -D "CMAKE_CXX_FLAGS=${FLAGS}")
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/somebody)
if(NOT output STREQUAL "2014-02-01..2014-02-28\n")
  message(FATAL_ERROR "the program printed: ${output}")
endif()
run(${prefix}/bin/ko --version)
