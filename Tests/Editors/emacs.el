;;; emacs.el --- a session with essaylint in Emacs and Eglot  -*- lexical-binding: t -*-

;; Drives a real Emacs (28 or later) as a student would use it: open an essay, see a misquote, type
;; emoji above it, hover, take the quick fix, see the misquote go, complete a quotation, quit.
;; `run' says how it is started.
;;
;; The last line printed begins with PASS or FAIL; the exit status is 0 or 1.
;;
;; A batch Emacs has no idle timers and runs no command loop; what they would do is called by name.

;;; Code:

(require 'cl-lib)
(require 'eglot)
(require 'flymake)

(defconst session-patience 30
  "Seconds for each step; a slow machine must not look like a fault.")
(defconst session-emoji "😀 👩‍👩‍👧 é ")
(defconst session-canonical "modelled from trash")

(setq eglot-sync-connect session-patience
      eglot-connect-timeout session-patience
      eglot-events-buffer-size 0)

(defun session-await (what condition)
  "Return what CONDITION gives once it gives anything; WHAT names it."
  (let ((deadline (+ (float-time) session-patience)) found)
    (while (not (setq found (funcall condition)))
      (when (> (float-time) deadline) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))
    found))

(defun session-misquotes ()
  "The diagnostics of the buffer that are misquotes."
  (cl-remove-if-not (lambda (diagnostic)
                      (string-match-p "\\[misquote\\]" (flymake-diagnostic-text diagnostic)))
                    (flymake-diagnostics)))

(defun session-words (diagnostic)
  "The words that DIAGNOSTIC underlines."
  (buffer-substring-no-properties
   (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic)))

(defun session-line (diagnostic)
  "The line on which DIAGNOSTIC begins."
  (line-number-at-pos (flymake-diagnostic-beg diagnostic)))

(defun session-open ()
  "Open the essay; what the set-up hooks to its mode starts the server."
  (find-file (getenv "ESSAY"))
  (run-hooks 'post-command-hook)
  (session-await "the server" #'eglot-managed-p)
  (flymake-start))

(defun session-type-emoji (diagnostic)
  "Put emoji on a line of their own above DIAGNOSTIC's paragraph, and before its first word."
  (goto-char (flymake-diagnostic-beg diagnostic))
  (beginning-of-line)
  (insert session-emoji "\n\n" session-emoji)
  (eglot--signal-textDocument/didChange))

(defun session-check-hover (diagnostic)
  "Ask what a hover over DIAGNOSTIC shows."
  (goto-char (flymake-diagnostic-beg diagnostic))
  (let (shown)
    (eglot-hover-eldoc-function (lambda (documentation &rest _) (setq shown documentation)))
    (session-await "the hover over the misquote" (lambda () shown))
    (unless (string-search session-canonical shown)
      (error "The hover shows “%s”" shown))))

(defun session-apply-fix (diagnostic)
  "Take the fix that a menu of actions at DIAGNOSTIC offers first; give its title."
  (let (taken (last-nonmenu-event ?.))
    (let ((completing-read-function
           (lambda (_prompt _choices &optional _predicate _match _initial _history default &rest _)
             (setq taken default))))
      (eglot-code-actions
       (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic) nil t))
    (unless (string-search session-canonical (buffer-string))
      (error "“%s” leaves “%s”" taken (buffer-string)))
    taken))

(defun session-check-completion (typed)
  "On a line of its own, complete TYPED to a canonical quotation; give how many are offered."
  (goto-char (point-max))
  (insert "\nRuth says: “" typed)
  (eglot--signal-textDocument/didChange)
  (pcase-let* ((`(,start ,end ,table . ,more) (eglot-completion-at-point))
               (offered (all-completions (buffer-substring start end) table))
               (chosen (cl-find-if
                        (lambda (item)
                          (let ((sent (get-text-property 0 'eglot--lsp-item item)))
                            (string-search "from trash" (format "%s %s" item sent))))
                        offered)))
    (unless chosen (error "After “%s” Ruth's words are not among %s" typed offered))
    (delete-region start end)
    (insert chosen)
    (funcall (plist-get more :exit-function) chosen 'finished)
    (let ((line (buffer-substring-no-properties (line-beginning-position) (line-end-position))))
      (unless (and (string-match-p "\\`Ruth says: “[^“”]+”\\'" line)
                   (string-search session-canonical line))
        (error "“%s” is completed to “%s”" typed line)))
    (length offered)))

(defun session-server-status ()
  "What `run' has written down of the server's end; nil while it runs."
  (with-temp-buffer
    (ignore-errors (insert-file-contents (getenv "SERVER_STATUS")))
    (let ((status (string-trim (buffer-string))))
      (unless (string-empty-p status) status))))

(defun session-check-end ()
  "End the server, and look how it ended."
  ;; Eglot kills the server in the same moment in which it asks it to leave.
  (advice-add 'jsonrpc-shutdown :before
              (lambda (&rest _) (session-await "the server to end" #'session-server-status)))
  (eglot-shutdown (eglot-current-server) nil session-patience)
  (unless (equal (session-server-status) "0")
    (error "The server ended with status %s" (session-server-status))))

(defun session ()
  "The whole session; give what happened."
  (session-open)
  (let* ((first (session-await "a misquote" (lambda () (car (session-misquotes)))))
         (line (session-line first))
         (wrong (session-words first))
         (said ""))
    (unless (equal wrong "on") (error "“%s” is underlined" wrong))
    (session-type-emoji first)
    (let ((moved (session-await
                  "the misquote below the emoji"
                  (lambda ()
                    (let ((found (car (session-misquotes))))
                      (and found (= (session-line found) (+ line 2))
                           (equal (session-words found) wrong)
                           found))))))
      (session-check-hover moved)
      (setq said (format "“%s”: %s" wrong (session-apply-fix moved)))
      (eglot--signal-textDocument/didChange)
      (session-await "the misquote to go" (lambda () (null (session-misquotes)))))
    (when (eglot--server-capable :completionProvider)
      (setq said (format "%s, %d and %d completions" said
                         (session-check-completion "") (session-check-completion "We’re mod")))
      (session-await "an essay without misquotes" (lambda () (null (session-misquotes)))))
    (set-buffer-modified-p nil)
    (session-check-end)
    said))

(condition-case failure
    (progn (princ (format "PASS: %s\n" (session)))
           (kill-emacs 0))
  (error (princ (format "FAIL: %s\n" (error-message-string failure)))
         (kill-emacs 1)))

;;; emacs.el ends here
