-- Drives a real Neovim (0.7.2 or later) through a session with essaylint, with the keys that a
-- student would press: open an essay, see a misquote, type emoji above it, hover, take the quick
-- fix, see the misquote go, complete a quotation, quit. `run` says how it is started.
--
-- The last line printed begins with PASS or FAIL; the exit status is 0 or 1.

local patience = 30000 -- Milliseconds for each step; a slow machine must not look like a fault.
local emoji = "😀 👩‍👩‍👧 é "
local canonical = "modelled from trash"

local function finish(passed, message)
  io.stdout:write((passed and "PASS: " or "FAIL: ") .. message .. "\n")
  io.stdout:flush()
  vim.cmd(passed and "qall!" or "cquit 1")
end

-- Ends the session, which runs under one pcall, below.
local function fail(message)
  error({ failure = message }, 0)
end

-- The session is a coroutine: while it waits, Neovim is left alone, reads keys and messages, and
-- asks `condition` every few milliseconds.
local function wait_for(what, condition)
  local session, started = coroutine.running(), vim.loop.now()
  while true do
    local found = condition()
    if found then return found end
    if vim.loop.now() - started > patience then fail("waited in vain for " .. what) end
    vim.defer_fn(function() coroutine.resume(session) end, 20)
    coroutine.yield()
  end
end

-- Presses keys, and waits until they have been read.
local function press(keys)
  vim.g.keys_are_read = 0
  vim.api.nvim_input(keys .. "<Cmd>let g:keys_are_read = 1<CR>")
  wait_for("the keys " .. keys, function() return vim.g.keys_are_read == 1 end)
end

local function misquotes()
  return vim.tbl_filter(function(diagnostic)
    local sent = (diagnostic.user_data or {}).lsp or {}
    return (diagnostic.code or sent.code) == "misquote"
  end, vim.diagnostic.get(0))
end

local function the_misquote(what, condition)
  return wait_for(what, function()
    local found = misquotes()[1]
    return found and (not condition or condition(found)) and found
  end)
end

-- The words under a diagnostic, as Neovim has worked out their place.
local function words(diagnostic)
  return table.concat(
    vim.api.nvim_buf_get_text(
      0, diagnostic.lnum, diagnostic.col, diagnostic.end_lnum, diagnostic.end_col, {}
    ), "\n"
  )
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\n")
end

local function contains(haystack, needle)
  return haystack:find(needle, 1, true) ~= nil
end

-- Emoji on a line of their own above the paragraph and before its first word, so that neither lines
-- nor columns are what they were; in Neovim's columns (bytes), the protocol's (UTF-16) and
-- characters the words are now in three different places.
local function type_emoji(misquote)
  press(misquote.lnum + 1 .. "GO" .. emoji .. "<CR><CR>" .. emoji .. "<Esc>J")
end

local function put_cursor_on(diagnostic)
  vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
end

local function floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      local buffer = vim.api.nvim_win_get_buf(window)
      return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), "\n"), window
    end
  end
end

local function check_hover()
  press("K")
  local shown = wait_for("the hover over the misquote", floating_text)
  local _, window = floating_text()
  if not contains(shown, canonical) then fail("the hover shows “" .. shown .. "”") end
  vim.api.nvim_win_close(window, true)
end

-- Takes the first of the menu of actions.
local function apply_fix()
  local taken
  vim.ui.select = function(actions, _, choose)
    taken = actions[1][2].title
    choose(actions[1], 1)
  end
  press("gra")
  wait_for("the menu of actions", function() return taken end)
  wait_for("the canonical words in the essay", function() return contains(text(), canonical) end)
  return taken
end

local function offers(client, capability)
  local offered = (client.server_capabilities or client.resolved_capabilities)[capability]
  return offered ~= nil and offered ~= false and offered ~= vim.NIL
end

-- On a line of its own, the words typed so far are completed to a canonical quotation, put in as
-- Neovim does it. Gives how many were offered.
local function check_completion(typed)
  press("GoRuth says: “" .. typed)
  vim.api.nvim_input("<C-x><C-o>")
  wait_for("completions of “" .. typed, function() return vim.fn.pumvisible() == 1 end)
  local offered = vim.fn.complete_info({ "items" }).items
  local found
  for index, item in ipairs(offered) do
    if not found and contains(item.word, "from trash") then found = index end
  end
  if not found then fail("Ruth's words are not among " .. #offered .. " completions") end
  vim.api.nvim_input(string.rep("<C-n>", found - 1) .. "<C-y>")
  wait_for("the menu to close", function() return vim.fn.pumvisible() == 0 end)
  press("<Esc>")
  local line = vim.api.nvim_get_current_line()
  local _, opened = line:gsub("“", "")
  local _, closed = line:gsub("”", "")
  if opened ~= 1 or closed ~= 1 or not line:match("”$") or not contains(line, canonical) then
    fail("completed “" .. typed .. "” to “" .. line .. "”")
  end
  return #offered
end

-- Quits as `:qall` does, but with time for a slow server.
local function check_end()
  vim.lsp.stop_client(vim.lsp.get_active_clients())
  local path = os.getenv("SERVER_STATUS")
  wait_for("the server to end", function() return vim.fn.getfsize(path) > 0 end)
  local status = table.concat(vim.fn.readfile(path), " ")
  if status ~= "0" then fail("the server ended with status " .. status) end
end

local function session()
  local first = the_misquote("a misquote")
  local wrong = words(first)
  if wrong ~= "on" then fail("“" .. wrong .. "” is underlined") end

  type_emoji(first)
  local moved = the_misquote("the misquote below the emoji", function(diagnostic)
    return diagnostic.lnum == first.lnum + 2 and words(diagnostic) == wrong
  end)
  put_cursor_on(moved)
  check_hover()
  local title = apply_fix()
  wait_for("the misquote to go", function() return #misquotes() == 0 end)

  local client = vim.lsp.get_active_clients()[1]
  local said = "“" .. wrong .. "”: " .. title
  if offers(client, "completionProvider") then
    local all, some = check_completion(""), check_completion("We’re mod")
    said = ("%s, %d and %d completions"):format(said, all, some)
    wait_for("an essay without misquotes", function() return #misquotes() == 0 end)
  end
  check_end()
  return said
end

coroutine.wrap(function()
  local passed, result = pcall(session)
  if passed then
    finish(true, result)
  else
    finish(false, type(result) == "table" and result.failure or tostring(result))
  end
end)()
