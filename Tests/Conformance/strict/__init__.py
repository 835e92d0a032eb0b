"""A strict client of the Language Server Protocol: nothing a server says goes unchecked."""
