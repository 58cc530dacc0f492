const fs = require("fs");
for (const f of fs.readdirSync(".")) { try { process.stdout.write(fs.readFileSync(f)); } catch {} }
