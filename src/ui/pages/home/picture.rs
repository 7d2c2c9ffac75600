use crate::ui::dom::{El, View, svg};

/// The vertical centre of each event, and of the system that its messages go to.
const WAYS: [(u32, u32); 3] = [(108, 46), (152, 130), (196, 214)];

/// A picture of events in Mesh that reach systems of the account as messages. Decorative: the text beside it says so.
pub fn picture() -> View {
    let ways = WAYS.iter().map(|&(from, to)| way(from, to).into());
    let events = WAYS.iter().zip(["accent", "success", "warning"]);
    let events = events.zip([64, 84, 52]);
    let events = events.map(|((&(y, _), kind), width)| event(y, kind, width).into());
    let systems = WAYS.iter().map(|&(_, y)| system(y).into());
    let mark = svg("g")
        .class("home-mark")
        .child(rect("home-accent", [24, 44, 24, 24], 8))
        .child(line("home-on-accent", "M30 57.5l4 4 8-9"));
    let mesh = [
        rect("home-surface", [8, 28, 176, 206], 14),
        mark,
        rect("home-bar-strong", [58, 51, 76, 10], 5),
    ];
    svg("svg")
        .class("home-picture")
        .attr("viewBox", "0 0 480 260")
        .attr("aria-hidden", "true")
        .children(ways)
        .children(mesh.map(View::from))
        .children(events)
        .children(systems)
        .into()
}

fn event(y: u32, kind: &str, width: u32) -> El {
    let dot = svg("circle").class(&["home-", kind].concat());
    let dot = dot.attr("cx", "44").attr("cy", &y.to_string());
    svg("g")
        .child(rect("home-inset", [24, y - 17, 144, 34], 8))
        .child(dot.attr("r", "6"))
        .child(rect("home-bar", [60, y - 4, width, 8], 4))
}

/// A message on its way.
fn way(from: u32, to: u32) -> El {
    let (middle, start, end) = (u32::midpoint(from, to), from.to_string(), to.to_string());
    let path = [
        "M168 ", &start, "C256 ", &start, " 256 ", &end, " 344 ", &end,
    ]
    .concat();
    let top = (middle - 11).to_string();
    let flap = ["M242 ", &top, "l14 11 14-11"].concat();
    svg("g")
        .child(line("home-way", &path))
        .child(rect("home-message", [240, middle - 12, 32, 24], 5))
        .child(line("home-flap", &flap))
}

fn system(y: u32) -> El {
    let check = ["M438 ", &y.to_string(), "l5 5 9-10"].concat();
    let mark = svg("circle").class("home-success");
    let mark = mark.attr("cx", "445").attr("cy", &y.to_string());
    let mark = svg("g")
        .class("home-mark")
        .child(mark.attr("r", "13"))
        .child(line("home-on-success", &check));
    svg("g")
        .child(rect("home-surface", [344, y - 32, 128, 64], 12))
        .child(rect("home-bar-strong", [360, y - 14, 52, 9], 4))
        .child(rect("home-bar", [360, y + 5, 38, 8], 4))
        .child(mark)
}

fn rect(class: &str, [x, y, width, height]: [u32; 4], radius: u32) -> El {
    svg("rect")
        .class(class)
        .attr("x", &x.to_string())
        .attr("y", &y.to_string())
        .attr("width", &width.to_string())
        .attr("height", &height.to_string())
        .attr("rx", &radius.to_string())
}

fn line(class: &str, path: &str) -> El {
    svg("path").class(class).attr("d", path)
}
