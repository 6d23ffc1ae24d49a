// SPDX-License-Identifier: MIT
// formats.cjs SCHEMASTORE FINDINGS_SCHEMA GITLAB_SCHEMA FOLDER: checks the files f.* of FOLDER. Each is held against its
// schema, and all of them say the same of as many findings. Prints what is wrong, and exits 1.
const fs = require('fs');
const Ajv = require('ajv');
const Ajv2020 = require('ajv/dist/2020');
const addFormats = require('ajv-formats');

const [schemastore, findingsSchema, gitlabSchema, folder] = process.argv.slice(2);
const read = (name) => fs.readFileSync(name, 'utf8');
const output = (ending) => read(`${folder}/f.${ending}`);
let faults = 0;

function check(what, holds, detail = '') {
  if (holds) return;
  faults += 1;
  if (faults <= 20) console.log(`${folder}: ${what}`, detail);
}

function validator(Kind, schema) {
  // A pattern in SARIF's schema is no regular expression of Unicode mode.
  return addFormats(new Kind({allErrors: true, strict: false, unicodeRegExp: false})).compile(schema);
}
function conforms(what, validate, value) {
  check(`${what} does not conform`, validate(value), validate.errors);
}

const jsonSchema = JSON.parse(read(findingsSchema));
const {findings, ...rest} = JSON.parse(output('json'));
conforms('json', validator(Ajv2020, jsonSchema), {findings, ...rest});

const lines = output('jsonl').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
const line = validator(Ajv2020, {...jsonSchema.$defs.finding, $schema: jsonSchema.$schema});
lines.forEach((each) => conforms('a line of jsonl', line, each));
check('jsonl and json differ', JSON.stringify(lines) === JSON.stringify(findings));

const sarif = JSON.parse(output('sarif'));
conforms('sarif', validator(Ajv, JSON.parse(read(`${schemastore}/sarif-2.1.0.json`))), sarif);
const {results, tool} = sarif.runs[0];
check('sarif has another number of results', results.length === findings.length);
results.forEach((result, i) => {
  const finding = findings[i];
  const {artifactLocation, region} = result.locations[0].physicalLocation;
  check('a result of sarif names another file', decodeURIComponent(artifactLocation.uri) === finding.file, finding.file);
  check('a region of sarif is another', region.startLine === finding.line && region.startColumn === finding.column &&
    region.endLine === finding.end_line && region.endColumn === finding.end_column, region);
  check('a rule index of sarif is wrong', tool.driver.rules[result.ruleIndex].id === finding.code, finding.code);
  check('a message of sarif has a placeholder', !/(^|[^{])(\{\{)*\{\d+\}/.test(result.message.text), result.message.text);
});

const issues = JSON.parse(output('gitlab'));
conforms('gitlab', validator(Ajv2020, JSON.parse(read(gitlabSchema))), issues);
check('gitlab has another number of issues', issues.length === findings.length);
const fingerprints = new Set(findings.map((finding) => finding.fingerprint));
check('two findings have one fingerprint', fingerprints.size === findings.length);

// As actions/runner reads a line: the command's name, its properties between the first `::` and the next, its data.
const decode = (text, also) => [['%0D', '\r'], ['%0A', '\n'], ...also, ['%25', '%']]
  .reduce((decoded, [code, character]) => decoded.split(code).join(character), text);
const commands = output('github').split('\n').filter((each) => each !== '');
check('github has another number of commands', commands.length === findings.length);
commands.forEach((command, i) => {
  const parts = /^::(error|warning|notice) (.*?)::(.*)$/s.exec(command);
  if (!parts) return check('a line is no workflow command', false, command);
  const properties = Object.fromEntries(parts[2].split(',').map((property) => {
    const [name, ...value] = property.split('=');
    return [name, decode(value.join('='), [['%3A', ':'], ['%2C', ',']])];
  }));
  const finding = findings[i];
  check('a command names another file', properties.file === finding.file, command);
  check('a command names another line', properties.line === String(finding.line), command);
  check('a command has another title', properties.title === `${finding.code} ${finding.name}`, command);
  check('a command has lost its mend', !finding.mend || decode(parts[3], []).includes('\nmend: '), command);
});

const cases = output('xml').match(/<testcase /g).length;
check('junit has another number of cases', cases === Math.max(findings.length, 1));

findings.forEach((finding) => {
  const lineCount = fs.readFileSync(finding.file).filter((byte) => byte === 10).length + 1;
  check('a finding stands behind its file', finding.line <= lineCount && finding.end_line <= lineCount, finding);
});

console.log(`${folder}: ${findings.length} findings, ${new Set(findings.map((each) => each.code)).size} rules`);
process.exit(faults === 0 ? 0 : 1);
