import { redirect } from 'next/navigation';

export default function CandidatePage() {
  redirect('/i/start');
}
