interface ListCountProps {
  /** Undefined while they are being fetched. */
  found: number | undefined
  total: number
}

/** How many records a list shows, and of how many if not of all. */
export const ListCount = ({ found, total }: ListCountProps) => (
  <span role="status">
    {found !== undefined &&
      (found === total
        ? total.toLocaleString()
        : `${found.toLocaleString()} of ${total.toLocaleString()}`)}
  </span>
)
