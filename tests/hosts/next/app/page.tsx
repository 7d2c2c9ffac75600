export default function Overview() {
  return (
    <>
      <h1>Overview</h1>
      <p>All containers are on their ships.</p>
    </>
  );
}
