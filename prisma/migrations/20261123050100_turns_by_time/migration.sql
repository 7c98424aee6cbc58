-- CreateIndex
CREATE INDEX "turns_started_at_idx" ON "turns"("started_at");
