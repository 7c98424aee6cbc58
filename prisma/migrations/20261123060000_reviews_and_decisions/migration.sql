-- AlterTable
ALTER TABLE "roles" ADD COLUMN     "blind_review" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "reviews" (
    "id" TEXT NOT NULL,
    "interview_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "requested_by" TEXT,
    "requested_at" TIMESTAMP(3),
    "levels" JSONB NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "report_version" INTEGER,
    "criteria_version_id" TEXT,
    "ai_seen_at" TIMESTAMP(3),
    "blind" BOOLEAN,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "submitted_at" TIMESTAMP(3),

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_overrides" (
    "id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "report_version" INTEGER NOT NULL,
    "original_level" INTEGER,
    "level" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_overrides_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" TEXT NOT NULL,
    "interview_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "report_version" INTEGER,
    "criteria_version_id" TEXT,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reviews_reviewer_id_submitted_at_idx" ON "reviews"("reviewer_id", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "reviews_interview_id_reviewer_id_key" ON "reviews"("interview_id", "reviewer_id");

-- CreateIndex
CREATE INDEX "review_overrides_review_id_created_at_idx" ON "review_overrides"("review_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_interview_id_position_key" ON "decisions"("interview_id", "position");

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_overrides" ADD CONSTRAINT "review_overrides_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;
