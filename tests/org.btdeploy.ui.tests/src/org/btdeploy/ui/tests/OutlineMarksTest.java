package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.icon.ElementIcons;
import org.btdeploy.ui.outline.OutlineLabels;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** What was found is marked at the elements in the outline and at the files, and no longer when it is mended. */
class OutlineMarksTest extends StudioTest {
	private final OutlineLabels labels = new OutlineLabels();

	private Image image(String key) {
		return labels.getImage(studio.state().find(key));
	}

	private Image plain(String key) {
		return ElementIcons.image(studio.state().find(key));
	}

	private String tip(String key) {
		return labels.getToolTipText(studio.state().find(key));
	}

	@Test
	void elementsShowTheWorstOfWhatWasFoundAndItsTexts() throws Exception {
		labels.show(studio.state());
		assertNotEquals(plain("Front"), image("Front"));
		assertTrue(tip("Front").contains("[SEC-019]"), tip("Front"));
		assertTrue(tip("Front").endsWith("One more inside"), tip("Front"));
		assertNotEquals(plain("Front/RELAY"), image("Front/RELAY"));
		assertSame(plain("Front/WEB"), image("Front/WEB"), "nothing was found there");
		assertNull(tip("Front/WEB"));
		assertNotEquals(bytes(image("Front")), bytes(image("G")), "an error looks other than a warning");
		assertSame(image("Front"), image("Back"), "images are made once");
		Checked before = studio.state();
		studio.document.replace(SMALL.indexOf("}\n  firewall"), 1, "}\n  accept SEC-019 on Back because \"small\"");
		studio.settle();
		assertNotEquals(before, studio.state());
		labels.show(studio.state());
		assertTrue(tip("Back").contains("accepted: small"), tip("Back"));
		labels.dispose();
	}

	@Test
	void acceptedFindingsHaveAMarkOfTheirOwn() throws Exception {
		studio.document.replace(SMALL.indexOf("    server RELAY"), 4, "    server WEB-2 : http-relay, iis\n    ");
		String rule = studio.state().findings().stream().filter(finding -> "RELAY".equals(((org.btdeploy.model.NamedElement) finding.element()).getName()))
			.findFirst().orElseThrow().rule().id();
		studio.settle();
		labels.show(studio.state());
		Object warned = bytes(image("Front/RELAY"));
		studio.document.replace(studio.text().indexOf("  firewall"), 0, "  accept " + rule + " on RELAY because \"old habit\"\n");
		studio.settle();
		labels.show(studio.state());
		assertNotEquals(bytes(plain("Front/RELAY")), bytes(image("Front/RELAY")));
		assertNotEquals(warned, bytes(image("Front/RELAY")));
		assertTrue(tip("Front/RELAY").contains("old habit"), tip("Front/RELAY"));
		labels.dispose();
	}

	private static Object bytes(Image image) {
		return java.util.Arrays.hashCode(image.getImageData().data) + "/" + java.util.Arrays.hashCode(image.getImageData().alphaData);
	}

	@Test
	void theOutlineShowsTextsUnderThePointerAndMarksGoWhenMended() throws Exception {
		Trees outline = Trees.outline(studio.hand);
		TreeItem relay = outline.item("RELAY");
		Image marked = relay.getImage();
		studio.picture("marks");
		Point place = outline.place(relay);
		studio.hand.move(new Point(place.x, place.y + 1));
		studio.hand.move(place);
		studio.hand.until("tooltip", () -> tooltip() != null);
		studio.picture("tooltip");
		studio.document.replace(SMALL.indexOf("RELAY"), 5, "PUBLIC-1");
		studio.settle();
		assertSame(ElementIcons.image(studio.state().find("Front/PUBLIC-1")), outline.item("PUBLIC-1").getImage());
		assertNotEquals(marked, outline.item("PUBLIC-1").getImage());
	}

	private static Shell tooltip() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible() && PropertySheetHand.find(shell, control -> control instanceof org.eclipse.swt.custom.CLabel label && label.getText().contains("[")
				|| control instanceof org.eclipse.swt.widgets.Label plain && plain.getText().contains("[")) != null && shell.getText().isEmpty()) {
				return shell;
			}
		}
		return null;
	}

	@Test
	void filesAndFoldersShowTheWorstUntilItIsMended() throws Exception {
		Trees files = Trees.files(studio.hand);
		TreeItem file = files.item(studio.file.getName());
		studio.hand.until("markers", () -> worst() == IMarker.SEVERITY_ERROR);
		studio.picture("errors");
		Object error = bytes(file.getImage());
		Object folder = bytes(file.getParentItem().getImage());
		studio.document.set("deployment Small {\n  internet Internet\n}\n");
		studio.hand.until("no errors", () -> worst() < IMarker.SEVERITY_ERROR);
		studio.hand.until("file mended", () -> !bytes(files.item(studio.file.getName()).getImage()).equals(error));
		studio.hand.until("folder mended", () -> !bytes(files.item(studio.file.getName()).getParentItem().getImage()).equals(folder));
		studio.picture("mended");
		assertEquals(studio.file.getName(), ((ILabelProvider) ((TreeViewer) Studio.page().findView(org.eclipse.ui.IPageLayout.ID_PROJECT_EXPLORER)
			.getSite().getSelectionProvider()).getLabelProvider()).getText(studio.file));
	}

	private int worst() {
		try {
			return studio.file.findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
