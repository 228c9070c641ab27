
"use strict";
document.getElementById("save").addEventListener("click", () => {
  const fields = Array.from(document.querySelectorAll("textarea[data-claim]"));
  const answers = fields
    .map((field) => ({ claim: field.dataset.claim, answer: field.value.trim() }))
    .filter((each) => each.answer !== "");
  const reader = document.getElementById("reader").value.trim();
  const pack = document.body.dataset.pack;
  const told = JSON.stringify({ pack, reader, answers }, null, 2);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([told], { type: "application/json" }));
  link.download = "answers.json";
  link.click();
  URL.revokeObjectURL(link.href);
  document.getElementById("saved").hidden = false;
});
