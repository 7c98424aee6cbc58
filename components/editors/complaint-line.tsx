/** What is wrong with a whole list or entry, read out when it appears; nothing where nothing is. */
export function ComplaintLine({ children }: { children: string | null | undefined }) {
  return children ? (
    <p role="alert" className="py-1 text-sm text-danger">
      {children}
    </p>
  ) : null;
}
