-- AlterTable
ALTER TABLE "roles" ADD COLUMN     "facts" JSONB,
ADD COLUMN     "facts_version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "criteria_versions" ADD COLUMN     "approved_at" TIMESTAMP(3),
ADD COLUMN     "approved_by" TEXT,
ADD COLUMN     "created_by" TEXT,
ADD COLUMN     "weights_reason" TEXT;

-- CreateTable
CREATE TABLE "handled_questions" (
    "id" TEXT NOT NULL,
    "role_id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "handling" TEXT NOT NULL,
    "handled_by" TEXT NOT NULL,
    "handled_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "handled_questions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "handled_questions_role_id_idx" ON "handled_questions"("role_id");

-- AddForeignKey
ALTER TABLE "handled_questions" ADD CONSTRAINT "handled_questions_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "roles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
