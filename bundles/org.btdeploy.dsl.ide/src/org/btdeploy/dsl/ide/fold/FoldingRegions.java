package org.btdeploy.dsl.ide.fold;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.btdeploy.dsl.problem.Lines;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** The parts of a text that can be folded: elements of several lines, and comments of several lines. */
public final class FoldingRegions {
	private FoldingRegions() {
	}

	/** @return whole lines, with the end of the last one, in the order of the text; inner ones after the outer ones */
	public static List<Region> of(DeploymentDocument document) {
		List<Region> regions = new ArrayList<>();
		if (document.deployment() == null) {
			return regions;
		}
		add(document, TextRegions.whole(document.deployment()), regions);
		for (Iterator<EObject> all = document.deployment().eAllContents(); all.hasNext();) {
			add(document, TextRegions.whole(all.next()), regions);
		}
		addComments(document, regions);
		return regions;
	}

	private static void add(DeploymentDocument document, Region region, List<Region> regions) {
		Lines lines = document.lines();
		int first = lines.line(region.offset());
		int last = lines.line(Math.max(region.offset(), region.end() - 1));
		if (last > first) {
			int end = last < lines.count() ? lines.start(last + 1) : document.text().length();
			regions.add(new Region(lines.start(first), end - lines.start(first)));
		}
	}

	/** Comments to the end of the line count as one where they follow each other. */
	private static void addComments(DeploymentDocument document, List<Region> regions) {
		int start = -1;
		int end = -1;
		for (ILeafNode leaf : document.resource().getParseResult().getRootNode().getLeafNodes()) {
			String text = leaf.getText();
			if (text.startsWith("/*")) {
				add(document, new Region(leaf.getOffset(), leaf.getLength()), regions);
			} else if (text.startsWith("//") && isAlone(document, leaf.getOffset())) {
				start = start < 0 ? leaf.getOffset() : start;
				end = leaf.getOffset() + text.stripTrailing().length();
			} else if (start >= 0 && (!leaf.isHidden() || text.indexOf('\n') >= 0)) {
				add(document, new Region(start, end - start), regions);
				start = -1;
			}
		}
	}

	private static boolean isAlone(DeploymentDocument document, int offset) {
		int line = document.lines().start(document.lines().line(offset));
		return document.text().substring(line, offset).isBlank();
	}
}
