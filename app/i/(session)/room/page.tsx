import type { Metadata } from 'next';
import { candidateMessages } from '#components/interview/messages.ts';
import './room.css';
import { RoomPage } from '#components/interview/steps.tsx';

export const metadata: Metadata = { title: candidateMessages.titles.room };

export default function InterviewRoomPage() {
  return <RoomPage />;
}
