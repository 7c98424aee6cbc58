import { CodeBlock } from '#components/ui/code-block.tsx';
import { PageHeader, Section } from '#components/ui/page-header.tsx';
import { Cell, HeadCell, Table } from '#components/ui/table.tsx';
import { messages } from '#lib/messages.ts';
import { MODEL_RECIPES, MODEL_VARIABLES } from './model-recipes.ts';
import { type ModelDescription, ModelRow } from './model-row.tsx';

const text = messages.settings.models;

/** Which models are connected, whether they answer and how fast, and how to connect one. */
export function ModelsPage({ models }: { models: ModelDescription[] }) {
  return (
    <div className="grid grid-cols-1 gap-10">
      <div>
        <PageHeader title={text.title} />
        <p className="mt-3 max-w-text text-md text-ink-2">{text.text}</p>
      </div>
      <ul className="border-t border-line">
        {models.map((model) => (
          <ModelRow key={model.purpose} model={model} />
        ))}
      </ul>
      <Section
        title={text.howTitle}
        text={<span className="block max-w-text">{text.howText}</span>}
      >
        <div className="grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-2">
          {MODEL_RECIPES.map((recipe) => (
            <div key={recipe.name}>
              <h3 className="mb-1.5 text-base">{text.recipes[recipe.name]}</h3>
              <CodeBlock
                text={recipe.lines.join('\n')}
                label={`${text.recipeLabel} ${text.recipes[recipe.name]}`}
              />
            </div>
          ))}
        </div>
      </Section>
      <Section title={text.variables}>
        <Table>
          <thead>
            <tr>
              <HeadCell>{text.variable}</HeadCell>
              <HeadCell>{text.meaning}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {MODEL_VARIABLES.map((name) => (
              <tr key={name}>
                <Cell>
                  <code className="font-mono text-sm">{name}</code>
                </Cell>
                <Cell className="text-ink-2">{text.meanings[name]}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
    </div>
  );
}
