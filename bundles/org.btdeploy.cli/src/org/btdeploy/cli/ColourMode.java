package org.btdeploy.cli;

import org.btdeploy.cli.report.Colours;

/** When results are coloured. */
enum ColourMode {
	/** On a terminal, unless the environment asks for none: NO_COLOR set to anything, or TERM=dumb. */
	auto,
	/** In files and pipes, too. */
	always, never;

	Colours colours(Console console) {
		return switch (this) {
			case always -> Colours.TERMINAL;
			case never -> Colours.NONE;
			case auto -> console.outInteractive() && !refuses(console) ? Colours.TERMINAL : Colours.NONE;
		};
	}

	private static boolean refuses(Console console) {
		return !console.environment().getOrDefault("NO_COLOR", "").isEmpty() || console.environment().getOrDefault("TERM", "").equals("dumb");
	}
}
