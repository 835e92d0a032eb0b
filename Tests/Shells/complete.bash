# Prints what bash offers at the end of a command line: SCRIPT, here, then the line's words as bash cuts
# them, of which the last may be empty.
source "./$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
COMPREPLY=()
$(complete -p "$1" | sed 's/.*-F \([^ ]*\).*/\1/')
printf '%s\n' "${COMPREPLY[@]}"
