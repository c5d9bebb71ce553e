-- What a person does in Neovim: opens a draft, takes the fix that is offered, writes on, and leaves.
-- NeovimSpecs.cs runs it on a draft with one faulty quotation; works with Neovim 0.7 and later.
local function say(...) io.stdout:write(string.format(...), "\n") end
local function findings() return vim.diagnostic.get(0) end

local id = vim.lsp.start_client({ name = "onrecord", cmd = { "dotnet", vim.env.ONRECORD_DLL, "check", "--lsp" } })
vim.lsp.buf_attach_client(0, id)

local published = 0
local publish = vim.lsp.handlers["textDocument/publishDiagnostics"]
vim.lsp.handlers["textDocument/publishDiagnostics"] = function(...)
  published = published + 1
  return publish(...)
end
local function next_answer(count) vim.wait(60000, function() return published >= count end, 5) end

next_answer(1)
for _, finding in ipairs(findings()) do
  say("finding: %d:%d %s", finding.lnum + 1, finding.col + 1, finding.code)
end

local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
for _, answer in pairs(vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 60000)) do
  for _, action in ipairs(answer.result) do say("action: %s", action.title) end
  vim.lsp.util.apply_workspace_edit(answer.result[1].edit, "utf-16")
end
say("text: %s", vim.api.nvim_buf_get_lines(0, 0, 1, false)[1])
next_answer(2)
say("findings after the fix: %d", #findings())

vim.api.nvim_buf_set_lines(0, -1, -1, false, { "", "“We will mend" })
next_answer(3)
say("findings while typing: %d", #findings())

vim.lsp.get_client_by_id(id).stop()
say("left: %s", vim.wait(60000, function() return vim.lsp.get_client_by_id(id) == nil end, 5))
