-- DropForeignKey
ALTER TABLE "interviews" DROP CONSTRAINT "interviews_criteria_version_id_fkey";

-- AddForeignKey
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_criteria_version_id_fkey" FOREIGN KEY ("criteria_version_id") REFERENCES "criteria_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
