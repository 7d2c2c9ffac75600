//! One text node: what the others weigh before they have a component.

use leptos::mount::mount_to_body;

fn main() {
    mount_to_body(|| measure_views::CAPTION);
}
