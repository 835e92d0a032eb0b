# Prints the command line that zsh makes of one when the Tab key is pressed: SCRIPT, LINE.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT= PS2= RPROMPT= TERM=dumb; unsetopt beep prompt_cr prompt_sp"
zpty -w shell "autoload -U compinit && compinit -u -D; zstyle ':completion:*' completer _complete"
# The terminal may show these commands, too, when they are read: what is waited for is not in them.
zpty -w shell "source ${(q)1}; show() { print; print \"LI\"\"NE<\$BUFFER>\"; exit }; zle -N show; bindkey '^X' show"
zpty -w shell 'print REA''DY'
zpty -r -m shell line '*READY*'
zpty -w -n shell $2$'\t\C-X'
zpty -r -m shell line '*LINE\<*\>*'
print -r -- ${${line##*LINE\<}%%\>*}
zpty -d shell
