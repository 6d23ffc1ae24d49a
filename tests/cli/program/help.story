The program says what it can do. Without a command it cannot know what is wanted.
=== $ ko --help
ko: records of who decides what, checked like source code

Usage: ko COMMAND [ARGUMENTS]

Commands:
  validate    check records, and show every fault with its place and its mend
  query       ask the records: a table, the terms its rows must meet, and what to make of them
  report      write a report: minutes, a register of decisions, attendance, a hearing and others
  show        show one record, with what it refers to and what refers to it
  explain     explain a rule, a kind of record, a field or a word of the field of work
  schema      print the JSON Schema of a kind of record, for editors
  init        write a small commented record set to begin with
  completion  print the completion script of a shell
  new         begin a record, or an item, an action or a decision of a meeting
  set         give a field a value
  add         add an entry to a list
  remove      take out a field, an entry or a record
  rename      give a record another id, in every reference to it
  merge       make one record of two, with the references to both
  end         end a membership
  replace     let a person take the place of another in an organisation
  approve     say that a later meeting approved the minutes of a meeting
  dissolve    let an organisation end in another, with its members, posts, duties and open actions
  scenario    make what a scenario assumes so in the records, from a day on
  supersede   say that a decision replaces another
  move        move a record to another file
  split       give each record of a file a file of its own
  join        put the records of several files into one
  import      make draft records of minutes and letters
  fmt         give records one layout, and change no value

Options of every command:
  -h, --help                   Show this help
  --version                    Show the version
  -C DIR                       Work in this folder: its record set, and relative paths below it
  -O, --format FORMAT          The answer's format, whatever the file's name ends in
  -o, --output FILE            Write the answer to a file, whole or not at all; its ending decides the format, or FORMAT=FILE
  --color {auto,always,never}  Colours: auto is on a terminal only, where NO_COLOR is unset
  --as-of DATE                 The day asked about; today unless given
  --today DATE                 Take this day for today, as KO_TODAY does
  --no-pager                   On a terminal, show a long answer whole and not in a pager
  --timings                    Say on standard error how long each phase took

Exit status:
  0  done, and nothing found
  1  findings, or nothing to report on
  2  the command line or a query cannot be understood
  3  something could not be read or written
  4  a fault in ko itself

Environment:
  KO_TODAY              the day to take for today, as --today does
  KO_READER             `both`: note where yaml-cpp reads the records otherwise
  KO_PAGER              the command that shows long answers on a terminal; else PAGER, else less; empty: none
  KO_CONVERTER_SECONDS  how long a program may take that turns a document into text; else 60
  NO_COLOR              no colours unless --color asks for them
  SOURCE_DATE_EPOCH     the time of making that docx and odt files hold; else the first day of 1980

`ko COMMAND --help` shows a command's own options and an example.
=== $ ko --version
ko 0.1.0
=== $ ko
=== stderr
ko: which command?
    `ko --help` lists the commands
=== exit 2
