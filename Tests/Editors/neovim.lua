-- Drives a real Neovim (0.7.2 or later) through a session with essaylint, as a student would use
-- it: open an essay, see a misquote, type emoji before it, hover, take the quick fix, see it go.
--
--   ESSAYLINT=path/to/essaylint ESSAY=path/to/essay.md \
--     nvim --headless --clean -u NONE -c "luafile Tests/Editors/neovim.lua"
--
-- The essay is Markdown with at least one misquote that has a fix. It is changed in the editor
-- only, never on disk. Other arguments for the server than `lsp` go into ESSAYLINT_ARGUMENTS,
-- separated by spaces. The last line printed begins with PASS or FAIL; the exit status is 0 or 1.

local patience = 10000 -- Milliseconds for each step; a slow machine must not look like a fault.
local emoji = "😀 👩‍👩‍👧 é "

local function finish(passed, message)
  io.stdout:write((passed and "PASS: " or "FAIL: ") .. message .. "\n")
  io.stdout:flush()
  vim.cmd(passed and "qall!" or "cquit 1")
end

-- Ends a step that has gone wrong: everything runs under one pcall, below.
local function fail(message)
  error({ failure = message }, 0)
end

local function wait_for(what, condition)
  local found
  vim.wait(patience, function()
    found = condition()
    return found and true or false
  end, 20)
  return found or fail("waited in vain for " .. what)
end

local function environment(name)
  local value = os.getenv(name)
  return value and value ~= "" and value or fail(name .. " is not set")
end

local function misquotes(buffer)
  return vim.tbl_filter(function(diagnostic)
    local sent = (diagnostic.user_data or {}).lsp or {}
    return (diagnostic.code or sent.code) == "misquote"
  end, vim.diagnostic.get(buffer))
end

-- The words under a diagnostic, as Neovim has worked out their place.
local function words(buffer, diagnostic)
  return table.concat(
    vim.api.nvim_buf_get_text(
      buffer, diagnostic.lnum, diagnostic.col, diagnostic.end_lnum, diagnostic.end_col, {}
    ), "\n"
  )
end

local function start(binary, essay)
  local exit = {}
  local command = { binary }
  vim.list_extend(command, vim.split(os.getenv("ESSAYLINT_ARGUMENTS") or "lsp", " "))
  local id = vim.lsp.start_client({
    name = "essaylint",
    cmd = command,
    root_dir = vim.fn.fnamemodify(essay, ":h"),
    flags = { debounce_text_changes = 10 },
    on_exit = function(code, signal)
      exit.code, exit.signal = code, signal
    end,
  })
  return id or fail("the server does not start: " .. binary), exit
end

-- Puts emoji on a line of their own above the paragraph and before its first word, so that neither
-- lines nor columns are what they were; in Neovim's columns (bytes), the protocol's (UTF-16) and
-- characters the words are now in three different places.
local function type_emoji(buffer, line)
  local first = line
  while first > 0 and vim.fn.getbufline(buffer, first)[1] ~= "" do
    first = first - 1
  end
  vim.api.nvim_buf_set_text(buffer, first, 0, first, 0, { emoji, "", emoji })
end

local function request(buffer, method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, patience)
  for _, answer in pairs(answers or {}) do
    if answer.err or answer.error then
      fail(method .. " was refused: " .. vim.inspect(answer.err or answer.error))
    end
    return answer.result
  end
  fail("no answer to " .. method)
end

local function params_at(buffer, diagnostic, client)
  local function position(line, column)
    local text = vim.fn.getbufline(buffer, line + 1)[1]
    local utf32, utf16 = vim.str_utfindex(text, column)
    local columns = { ["utf-8"] = column, ["utf-16"] = utf16, ["utf-32"] = utf32 }
    return { line = line, character = columns[client.offset_encoding] }
  end
  return {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = {
      start = position(diagnostic.lnum, diagnostic.col),
      ["end"] = position(diagnostic.end_lnum, diagnostic.end_col),
    },
    context = { diagnostics = {} },
  }
end

local function check_hover(buffer, params)
  local hover = request(buffer, "textDocument/hover", {
    textDocument = params.textDocument, position = params.range.start,
  })
  if not hover or not hover.contents or (hover.contents.value or "") == "" then
    fail("the hover over the misquote is empty")
  end
end

local function apply_fix(buffer, params, client)
  for _, action in ipairs(request(buffer, "textDocument/codeAction", params) or {}) do
    if action.kind == "quickfix" and action.isPreferred then
      vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
      return action.title
    end
  end
  fail("no preferred quick fix is offered for the misquote")
end

local function stop(client, exit)
  client.stop()
  wait_for("the server to end", function() return exit.code ~= nil end)
  if exit.code ~= 0 or exit.signal ~= 0 then
    fail("the server ended with status " .. exit.code .. ", signal " .. exit.signal)
  end
end

local function session()
  local binary, essay = environment("ESSAYLINT"), environment("ESSAY")
  vim.o.hidden, vim.o.swapfile = true, false
  vim.cmd("edit " .. vim.fn.fnameescape(essay))
  vim.bo.filetype = "markdown"
  local buffer = vim.api.nvim_get_current_buf()
  local id, exit = start(binary, essay)
  vim.lsp.buf_attach_client(buffer, id)

  local first = wait_for("a misquote", function() return misquotes(buffer)[1] end)
  local wrong, count = words(buffer, first), #misquotes(buffer)

  type_emoji(buffer, first.lnum)
  local moved = wait_for("the misquote below the emoji", function()
    local diagnostic = misquotes(buffer)[1]
    return diagnostic and diagnostic.lnum == first.lnum + 2 and diagnostic
  end)
  if words(buffer, moved) ~= wrong then
    fail("after the emoji “" .. words(buffer, moved) .. "” is underlined, not “" .. wrong .. "”")
  end

  local client = vim.lsp.get_client_by_id(id)
  local params = params_at(buffer, moved, client)
  check_hover(buffer, params)
  local title = apply_fix(buffer, params, client)
  wait_for("the misquote to go", function() return #misquotes(buffer) == count - 1 end)
  stop(client, exit)
  return "“" .. wrong .. "”: " .. title
end

local passed, result = pcall(session)
if passed then
  finish(true, result)
else
  finish(false, type(result) == "table" and result.failure or tostring(result))
end
