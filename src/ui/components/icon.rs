use crate::ui::dom::{View, svg};

/// The icons, on a 16-pixel grid with one stroke width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconName {
    ArrowLeft,
    Check,
    Clock,
    Copy,
    Cross,
    Gear,
    Lock,
    Offline,
    Pause,
    Plus,
    Server,
    Sliders,
    Warning,
    Webhook,
}

impl IconName {
    fn path(self) -> &'static str {
        match self {
            Self::ArrowLeft => "M13 8H3m4-4-4 4 4 4",
            Self::Check => {
                "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M5.25 8.25l2 2 3.5-4"
            }
            Self::Clock => "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M8 4.5V8l2.25 1.5",
            Self::Copy => "M5.75 5.75h7.5v7.5h-7.5zM3.5 10.25H2.75v-7.5h7.5v.75",
            Self::Cross => "m4 4 8 8m0-8-8 8",
            Self::Gear => {
                "M8 5.75a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5M8 1.5v2m0 9v2M1.5 8h2m9 0h2\
                 M3.4 3.4l1.4 1.4m6.4 6.4 1.4 1.4m0-9.2-1.4 1.4m-6.4 6.4-1.4 1.4"
            }
            Self::Lock => "M3.75 7.25h8.5v6.5h-8.5zM5.5 7.25V5a2.5 2.5 0 0 1 5 0v2.25M8 10v1.25",
            Self::Offline => {
                "M2 2l12 12M4.5 7.5a5.5 5.5 0 0 1 2-1.2m3.6.3a5.5 5.5 0 0 1 1.4.9\
                 M1.75 5a9 9 0 0 1 2-1.4m3-.9a9 9 0 0 1 7.5 2.3M6.5 10a2.5 2.5 0 0 1 3 0M8 12.75v.01"
            }
            Self::Pause => "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M6.5 6v4m3-4v4",
            Self::Plus => "M8 3v10M3 8h10",
            Self::Server => "M2.75 2.75h10.5v4.5H2.75zm0 6h10.5v4.5H2.75zM5 5v.01M5 11v.01",
            Self::Sliders => {
                "M2 5h6.5m3 0H14M2 11h2.5m3 0H14\
                 M10 3.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3m-4 6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3"
            }
            Self::Warning => "M8 2.25 1.75 13.25h12.5zM8 6.5v3m0 2v.01",
            Self::Webhook => {
                "M6 5.5a2.25 2.25 0 1 1 3.6 1.8l2 3.4\
                 M8.4 7.4l-2.2 3.8a2.25 2.25 0 1 1-2.4-3.3M7 12h4.5a2.25 2.25 0 1 0-.6-2.6"
            }
        }
    }
}

/// A decorative icon. It is hidden from assistive technology, so put a text beside it.
pub fn icon(name: IconName) -> View {
    // The arrow points back, which is to the right in right-to-left languages.
    let class = match name {
        IconName::ArrowLeft => "icon icon-arrow",
        _ => "icon",
    };
    drawing(class, name.path())
}

/// The icons of the lazy part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LateIcon {
    Archive,
    Ascending,
    Bell,
    Case,
    Descending,
    Down,
    Filter,
    Flow,
    Gauge,
    More,
    Refresh,
    Search,
    Transfer,
    Unsorted,
}

/// A decorative icon of the lazy part.
pub fn late_icon(name: LateIcon) -> View {
    let path = match name {
        LateIcon::Archive => "M2 3h12v3H2zM3.25 6v7h9.5V6M6.5 8.75h3",
        LateIcon::Bell => "M4 11V7a4 4 0 0 1 8 0v4l1.25 1.5H2.75zM6.75 14h2.5",
        LateIcon::Case => "M2 4.75h12v8.5H2zM5.75 4.75v-2h4.5v2M2 8.5h12",
        LateIcon::Flow => "M2 3h4v4H2zm8 6h4v4h-4zM6 5h6v4",
        LateIcon::Gauge => "M2.5 12.5a6.25 6.25 0 1 1 11 0M8 9.5l2.75-3.25",
        LateIcon::Transfer => "M3 5.5h10m-3-3 3 3-3 3M13 10.5H3m3-3-3 3 3 3",
        LateIcon::Ascending => "M8 13V3m-4 4 4-4 4 4",
        LateIcon::Descending => "M8 3v10m-4-4 4 4 4-4",
        LateIcon::Down => "m4 6 4 4 4-4",
        LateIcon::Filter => "M2 4h12M4.5 8h7M7 12h2",
        LateIcon::More => "M3 8v.01M8 8v.01M13 8v.01",
        LateIcon::Refresh => "M13.25 8a5.25 5.25 0 1 1-1.6-3.8l1.6 1.55m0-3.5v3.5h-3.5",
        LateIcon::Search => {
            "M7 2.25a4.75 4.75 0 1 0 0 9.5 4.75 4.75 0 0 0 0-9.5M10.5 10.5l3.25 3.25"
        }
        LateIcon::Unsorted => "m5 6 3-3 3 3M5 10l3 3 3-3",
    };
    drawing("icon", path)
}

fn drawing(class: &str, path: &str) -> View {
    svg("svg")
        .class(class)
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .child(svg("path").attr("d", path))
        .into()
}
