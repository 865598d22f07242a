package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Two thousand random gestures on open deployments, five hundred on each of four, by turns in the text, the picture and the properties. After each, the
 * picture is that of the text, and nothing but the reported edits has changed in it; undo leads back to the first byte.
 */
class ReliabilityTest extends StudioTest {
	private static final int GESTURES = Integer.getInteger("btdeploy.gestures", 500);
	private static final long SEED = Long.getLong("btdeploy.seed", 2026);
	private static final List<String> SAMPLES = List.of("small-ha", "two-computer-trap", "scaled-down", "hyper-v-ha");
	private static final int REMEMBERED = 12;

	private final Deque<String> latest = new ArrayDeque<>();
	private String mirror;

	@RepeatedTest(4)
	void randomGesturesKeepTextAndPictureTogether(RepetitionInfo round) throws Exception {
		studio.close();
		String original = Files.readString(Path.of(System.getProperty("btdeploy.samples"), SAMPLES.get(round.getCurrentRepetition() - 1) + ".btdeploy"));
		studio = Studio.open("reliability-" + round.getCurrentRepetition(), original);
		IViewPart properties = Studio.page().findView(IPageLayout.ID_PROP_SHEET);
		Studio.page().hideView(properties); // its page would be built anew for each gesture; it has tests of its own
		RandomGestures gestures = new RandomGestures(studio, SEED);
		mirror = original;
		studio.document.addDocumentListener(new Mirror());
		int refused = 0;
		for (int i = 0; i < GESTURES; i++) {
			String before = studio.text();
			String done;
			try {
				done = gestures.next();
			} catch (RuntimeException | AssertionError e) {
				throw new AssertionError(story(i) + "\n" + before, e);
			}
			refused += done.startsWith("refused") ? 1 : 0;
			remember(done);
			if (done.startsWith("refused")) {
				assertEquals(before, studio.text(), () -> story(0));
			}
			compare(i);
		}
		assertTrue(refused < GESTURES * 3 / 4, refused + " of " + GESTURES + " refused");
		undoAndRedo(original);
		Studio.page().showView(IPageLayout.ID_PROP_SHEET);
	}

	private void remember(String gesture) {
		latest.addLast(gesture);
		if (latest.size() > REMEMBERED) {
			latest.removeFirst();
		}
	}

	private String story(int number) {
		return "seed " + SEED + ", gesture " + number + ", before: " + String.join("; ", latest);
	}

	/** The text after the edits that were reported, applied to a copy: what is outside of them must be the same. */
	private final class Mirror implements IDocumentListener {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// counted afterwards
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			mirror = mirror.substring(0, event.getOffset()) + event.getText() + mirror.substring(event.getOffset() + event.getLength());
		}
	}

	private void compare(int number) {
		assertEquals(mirror, studio.text(), () -> story(number));
		Checked fresh = Checked.of("", studio.text(), 0, RuleConfiguration.defaults());
		assertTrue(fresh.isGood(), () -> story(number) + "\n" + studio.text());
		studio.hand.until("picture " + story(number), () -> studio.editor.session().isCurrent()
			&& studio.editor.viewer().scene().drawing().checked() == studio.editor.session().lastGood());
		Drawing drawing = studio.editor.viewer().scene().drawing();
		View view = Views.of(drawing.sight().kind(), fresh.deployment(), java.util.Map.of(), fresh.document()::written, drawing.sight().options());
		assertEquals(ids(view.graph().roots()), ids(drawing.graph().roots()), () -> story(number) + "\n" + studio.text());
		assertEquals(view.graph().links().size(), drawing.graph().links().size(), () -> story(number));
		List<FigureKey> shown = new ArrayList<>();
		for (Object child : studio.editor.viewer().scene().getChildren()) {
			FigurePart part = (FigurePart) child;
			shown.add(part.key());
			assertEquals(drawing.figure(part.key()), ((SceneFigure) part.getFigure()).figure(), () -> story(number));
		}
		assertEquals(drawing.keys(), shown, () -> story(number));
	}

	private static TreeSet<String> ids(List<Node> nodes) {
		TreeSet<String> ids = new TreeSet<>();
		nodes.forEach(node -> {
			ids.add(node.parent() == null ? node.id() : node.parent().id() + " holds " + node.id());
			ids.addAll(ids(node.children()));
		});
		return ids;
	}

	private void undoAndRedo(String original) throws Exception {
		IDocumentUndoManager history = DocumentUndoManagerRegistry.getDocumentUndoManager(studio.document);
		String end = studio.text();
		int steps = 0;
		while (history.undoable()) {
			history.undo();
			steps++;
		}
		assertEquals(original, studio.text(), "after " + steps + " times undo, " + story(GESTURES));
		while (history.redoable()) {
			history.redo();
		}
		assertEquals(end, studio.text(), "after redo, " + story(GESTURES));
		compare(GESTURES);
	}
}
