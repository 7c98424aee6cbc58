'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';

/**
 * A frame whose content may be wider than it: then, and only then, it is a stop of the keyboard, so that arrow keys
 * scroll it.
 */
export function ScrollFrame(props: ComponentProps<'div'>) {
  const ref = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const frame = ref.current;
    if (!frame) return;
    const look = () => setScrolls(frame.scrollWidth > frame.clientWidth);
    const observer = new ResizeObserver(look);
    observer.observe(frame);
    for (const child of frame.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return <div {...props} ref={ref} tabIndex={scrolls ? 0 : undefined} />;
}
