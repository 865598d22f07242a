package org.btdeploy.ui.diagram.scene;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.ui.UiThread;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.icon.Appearance;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Draws the latest state in the background and hands the picture over in the UI thread; overtaken ones are dropped. */
public final class DrawingJob {
	/** A picture that is wanted. */
	private record Wish(Checked checked, Sight sight, LayoutFile places) {
	}

	private final Supplier<LayoutFile> places;
	private final Consumer<Drawing> show;
	private final Theme theme = Appearance.theme();
	private final Display display = Display.getCurrent();
	private final Job job;
	private volatile Wish wanted;
	/** The picture handed over last. */
	private volatile Drawing shown;

	/**
	 * To be made in the UI thread.
	 *
	 * @param places gives a copy of the kept places, asked in the UI thread and only until {@link #cancel}
	 * @param show takes a finished picture
	 */
	public DrawingJob(String name, Supplier<LayoutFile> places, Consumer<Drawing> show) {
		this.places = places;
		this.show = show;
		job = Job.create(Messages.get("Scenes_job", name), this::run);
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	/** Draws the state soon, with the places kept now. */
	public void draw(Checked checked, Sight sight) {
		wanted = new Wish(checked, sight, places.get());
		job.schedule();
	}

	/** Draws the state at once, in the UI thread: for the answer to a gesture. */
	public void drawNow(Checked checked, Sight sight) {
		wanted = new Wish(checked, sight, places.get());
		show(Drawing.of(sight, checked, wanted.places(), theme, shown));
	}

	public void cancel() {
		wanted = null;
		job.cancel();
	}

	private IStatus run(IProgressMonitor monitor) {
		Wish wish = wanted;
		if (wish == null || display.isDisposed()) {
			return Status.OK_STATUS;
		}
		Drawing drawing = Drawing.of(wish.sight(), wish.checked(), wish.places(), theme, shown);
		if (wanted != wish || display.isDisposed()) {
			return Status.OK_STATUS; // overtaken, or the editor was closed
		}
		UiThread.later(display, () -> {
			if (wanted == wish) {
				show(drawing);
			}
		});
		return Status.OK_STATUS;
	}

	private void show(Drawing drawing) {
		shown = drawing;
		show.accept(drawing);
	}
}
