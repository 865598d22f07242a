package org.btdeploy.cli;

import org.btdeploy.diagram.page.Orientation;
import org.btdeploy.diagram.page.PageFormat;
import org.btdeploy.diagram.page.PageSetup;

import picocli.CommandLine.Option;

/** The options about the page that pictures are to fit. */
final class PaperOptions {
	private static final double LARGEST_MARGIN = 50;

	@Option(names = "--page", paramLabel = "a4|a3|letter|widescreen")
	private String page;

	@Option(names = "--orientation", paramLabel = "portrait|landscape|auto")
	private String orientation;

	@Option(names = "--margin", paramLabel = "MM")
	private Double margin;

	@Option(names = "--split")
	private boolean split;

	/**
	 * @param format what is going to be written
	 * @return the page to fit, null for natural size
	 * @throws InputException for values that do not exist, and for options that mean nothing without a page
	 */
	PageSetup setup(Target.Format format) throws InputException {
		if (page == null) {
			needsPage("--orientation", orientation != null);
			needsPage("--margin", margin != null);
			needsPage("--split", split);
			return null;
		}
		if (format == Target.Format.drawio) {
			throw new InputException(Messages.get("PaperOptions_drawio"));
		}
		PageFormat paper = Choice.of("--page", page, PageFormat.values(), PageFormat::word);
		PageSetup setup = new PageSetup(paper, orientation == null ? Orientation.AUTO : Choice.of("--orientation", orientation, Orientation.values(), Orientation::word));
		if (margin == null) {
			return setup;
		}
		if (!(margin >= 0 && margin <= LARGEST_MARGIN)) {
			throw new InputException(Messages.get("PaperOptions_margin"));
		}
		return setup.withMargin(margin);
	}

	private static void needsPage(String option, boolean given) throws InputException {
		if (given) {
			throw new InputException(Messages.get("PaperOptions_needsPage", option));
		}
	}

	boolean split() {
		return split;
	}
}
