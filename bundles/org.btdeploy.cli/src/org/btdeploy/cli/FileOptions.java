package org.btdeploy.cli;

import org.btdeploy.diagram.export.ExportOptions;
import org.btdeploy.diagram.scene.SceneLinks;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options about the files that hold pictures. */
final class FileOptions {
	/** Either a scale or a resolution. */
	static final class Size {
		@Option(names = "--scale", paramLabel = "N")
		private Double scale;

		@Option(names = "--dpi", paramLabel = "N")
		private Integer dpi;
	}

	private static final double LARGEST_SCALE = 20;
	private static final int LARGEST_DPI = 1200;
	/** Resolution at scale 1. */
	private static final int NATURAL = 96;

	@ArgGroup
	private Size size;

	@Option(names = "--transparent")
	private boolean transparent;

	@Option(names = "--embed-font")
	private boolean embedFont;

	@Option(names = "--link", paramLabel = "PATTERN")
	private String link;

	/**
	 * @return the options given, added to those
	 * @throws InputException for values that are not possible
	 */
	ExportOptions add(ExportOptions options) throws InputException {
		if (link != null && !link.contains(SceneLinks.ID)) {
			throw new InputException(Messages.get("FileOptions_link", link));
		}
		return options.withTransparency(transparent).withFont(embedFont).withLink(link).withResolution(resolution());
	}

	/** @return 0 for the usual one */
	private double resolution() throws InputException {
		if (size == null) {
			return 0;
		}
		if (size.scale != null && !(size.scale > 0 && size.scale <= LARGEST_SCALE)) {
			throw new InputException(Messages.get("ExportCommand_scale"));
		}
		if (size.dpi != null && (size.dpi < 1 || size.dpi > LARGEST_DPI)) {
			throw new InputException(Messages.get("ExportCommand_dpi"));
		}
		return size.dpi != null ? size.dpi : size.scale * NATURAL;
	}
}
