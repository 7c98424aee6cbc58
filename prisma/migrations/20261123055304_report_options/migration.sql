-- AlterTable
ALTER TABLE "interviews" ADD COLUMN     "feedback_shared_at" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "reports" ADD COLUMN     "options" JSONB NOT NULL DEFAULT '{}';
