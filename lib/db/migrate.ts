import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NO_FILTER, readMigrations, withSchemaEngine } from './schema-engine.ts';

export type MigrateOptions = {
  url: string;
  /** folder with schema.prisma and migrations/ */
  prismaDir?: string;
};

/**
 * Applies the migrations that a database lacks and returns their names.
 * Throws an Error in words, and changes nothing, when an earlier one was cut off half-way, when one that was
 * applied has been edited since, or when the database comes from a newer version.
 */
export async function migrate({ url, prismaDir = 'prisma' }: MigrateOptions): Promise<string[]> {
  const schema = await readFile(path.join(prismaDir, 'schema.prisma'), 'utf8');
  const migrationsList = await readMigrations(path.join(prismaDir, 'migrations'));
  return withSchemaEngine({ url, schema }, async (engine) => {
    const state = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: NO_FILTER,
    });
    if (state.failedMigrationNames.length > 0) {
      throw new Error(
        `The database holds a half-applied migration (${state.failedMigrationNames.join(', ')}). Nothing was started. Restore the database from a backup, or mend it by hand and mark the migration in the table _prisma_migrations, then start again.`,
      );
    }
    if (state.editedMigrationNames.length > 0) {
      throw new Error(
        `Migrations were edited after this database had applied them (${state.editedMigrationNames.join(', ')}). Nothing was started. Bring the files back to what they were.`,
      );
    }
    const { history } = state;
    if (history && history.diagnostic !== 'databaseIsBehind') {
      throw new Error(
        `The database knows migrations that this version does not have (${history.unpersistedMigrationNames.join(', ')}). It was used by a newer version of Candor; start that one.`,
      );
    }
    if (state.hasMigrationsTable && !history) return [];
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList,
      filters: NO_FILTER,
    });
    return appliedMigrationNames;
  });
}
