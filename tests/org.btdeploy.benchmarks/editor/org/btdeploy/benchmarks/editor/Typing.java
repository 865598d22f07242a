package org.btdeploy.benchmarks.editor;

import java.awt.AWTException;
import java.awt.Robot;

import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.Markers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/**
 * Changes the text by one key at a time: from each key press, less the pause the editor waits for further ones, until the
 * markers are those of the new text and the new picture has been painted.
 */
final class Typing {
	/** For the code of the studio to become warm: an architect types more. */
	private static final int WARM = 12;
	/** For each kind of change. */
	private static final int AGAIN = 2;
	private static final int RUNS = 9;

	private final Opened opened;
	private final Changes changes;
	private final String prefix;
	private final Robot robot;
	private volatile long painted;
	private volatile long marked;
	private volatile boolean ready;

	/**
	 * @param changes what is changed; names that were given once are not given again
	 * @param prefix for the names of the figures
	 */
	Typing(Opened opened, Changes changes, String prefix) throws AWTException {
		this.opened = opened;
		this.changes = changes;
		this.prefix = prefix;
		robot = new Robot();
	}

	void measure() throws InterruptedException {
		Listener painting = event -> {
			if (ready && painted == 0 && opened.isCurrent()) {
				painted = System.nanoTime();
			}
		};
		IResourceChangeListener marking = event -> {
			if (ready && event.findMarkerDeltas(Markers.TYPE, true).length > 0) {
				marked = System.nanoTime();
			}
		};
		opened.inUi(() -> {
			opened.editor.viewer().getControl().addListener(SWT.Paint, painting);
			return null;
		});
		ResourcesPlugin.getWorkspace().addResourceChangeListener(marking, IResourceChangeEvent.POST_CHANGE);
		int warm = WARM;
		for (Change change : changes.all()) {
			for (int i = 0; i < warm + RUNS; i++) {
				once(change, i >= warm);
			}
			warm = AGAIN;
		}
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(marking);
		opened.inUi(() -> {
			opened.editor.viewer().getControl().removeListener(SWT.Paint, painting);
			return null;
		});
	}

	private void once(Change change, boolean counts) throws InterruptedException {
		Change.Place place = opened.inUi(() -> go(change.place().get()));
		int expected = length() + place.growth();
		Thread.sleep(300);
		long cpu = Cpu.process();
		marked = 0;
		painted = 0;
		long start = System.nanoTime();
		Change.press(robot, place.paste() != null);
		opened.until("the key arrived", () -> length() == expected);
		ready = true;
		opened.until("markers and picture are new", () -> painted != 0 && marked != 0);
		opened.settle();
		ready = false;
		verify();
		if (counts) {
			print(change, "markers", (marked - start) / 1e6 - DeploymentSession.PAUSE);
			print(change, "picture", (painted - start) / 1e6 - DeploymentSession.PAUSE);
			print(change, "key", (Math.max(marked, painted) - start) / 1e6 - DeploymentSession.PAUSE);
			print(change, "cpu", (Cpu.process() - cpu) / 1e6);
		}
	}

	private void print(Change change, String what, double value) {
		EditorBenchmark.print(prefix + change.name() + "-" + what, value);
	}

	private int length() {
		return opened.editor.session().document().getLength();
	}

	/** The figures would mean nothing if the markers were not those of the text. */
	private void verify() {
		try {
			int expected = opened.editor.session().latest().document().problems().size() + opened.editor.session().latest().findings().size();
			IMarker[] markers = opened.file.findMarkers(Markers.TYPE, true, IResource.DEPTH_ZERO);
			if (markers.length != expected || expected == 0) {
				throw new IllegalStateException(markers.length + " markers instead of " + expected);
			}
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private Change.Place go(Change.Place place) {
		StyledText widget = (StyledText) opened.editor.getAdapter(Control.class);
		widget.getShell().forceActive();
		widget.setFocus();
		opened.editor.viewer().zoom().setZoom(1);
		opened.editor.selectAndReveal(place.offset(), place.length());
		if (place.paste() != null) {
			Clipboard clipboard = new Clipboard(opened.display);
			clipboard.setContents(new Object[] { place.paste() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
		return place;
	}
}
