-- AlterTable
ALTER TABLE "documents" ADD COLUMN     "corrections" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "dropped_values" INTEGER,
ADD COLUMN     "page_starts" JSONB,
ADD COLUMN     "progress" JSONB;
