/** Answers every path of the settings, which the layout shows. */
export default function Page() {
  return null;
}
