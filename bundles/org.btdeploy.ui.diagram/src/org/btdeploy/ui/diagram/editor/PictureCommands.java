package org.btdeploy.ui.diagram.editor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.btdeploy.diagram.place.Edge;
import org.btdeploy.diagram.view.ViewKind;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * What the commands of plugin.xml do in an editor. Those that create and change elements work on the side that has the keyboard,
 * the others show the picture first. They can always be called; where they cannot work they say why.
 */
final class PictureCommands {
	private static final String PREFIX = "org.btdeploy.ui.diagram.";

	private static final Set<String> ON_BOTH_SIDES = Set.of("create", "connect", "move", "side", "properties");

	private final Map<String, Consumer<DeploymentEditor>> commands = new LinkedHashMap<>();

	PictureCommands() {
		commands.put("zoom.in", editor -> editor.pane().zooming().in());
		commands.put("zoom.out", editor -> editor.pane().zooming().out());
		commands.put("zoom.actual", editor -> editor.pane().zooming().set(1));
		commands.put("zoom.page", editor -> editor.pane().zooming().fitPage());
		commands.put("zoom.width", editor -> editor.pane().zooming().fitWidth());
		commands.put("zoom.selection", editor -> editor.pane().zoomToSelection());
		commands.put("overview", editor -> editor.pane().toggleOverview());
		commands.put("create", editor -> editor.sides().quick().create(""));
		commands.put("connect", editor -> editor.sides().quick().connect());
		commands.put("move", editor -> editor.sides().quick().move());
		commands.put("properties", editor -> editor.sides().properties());
		commands.put("side", editor -> editor.sides().other());
		commands.put("fix", editor -> new FixBox(editor, editor.pane().viewer()).openForSelection());
		commands.put("palette", editor -> editor.pane().usePalette());
		commands.put("palette.toggle", editor -> editor.pane().togglePalette());
		commands.put("find", editor -> editor.pane().find().open());
		commands.put("find.next", editor -> editor.pane().find().next());
		commands.put("find.previous", editor -> editor.pane().find().previous());
		commands.put("duplicate", editor -> editor.pane().copyPaste().duplicate(editor.viewer().selected()));
		commands.put("copyPicture", editor -> editor.pane().copyPicture());
		for (Edge edge : Edge.values()) {
			commands.put("align." + edge.name().toLowerCase(Locale.ROOT), editor -> editor.pane().arranging().align(editor.viewer().selected(), edge));
		}
		commands.put("distribute.horizontally", editor -> editor.pane().arranging().distribute(editor.viewer().selected(), true));
		commands.put("distribute.vertically", editor -> editor.pane().arranging().distribute(editor.viewer().selected(), false));
		commands.put("match.width", editor -> editor.pane().arranging().match(editor.viewer().selected(), true, false));
		commands.put("match.height", editor -> editor.pane().arranging().match(editor.viewer().selected(), false, true));
		commands.put("match.size", editor -> editor.pane().arranging().match(editor.viewer().selected(), true, true));
		commands.put("arrange.all", editor -> editor.pane().arranging().arrangeAll());
		commands.put("arrange.selection", editor -> editor.pane().arranging().arrange(editor.viewer().selected()));
		commands.put("arrange.reset", editor -> editor.pane().arranging().reset(editor.viewer().selected()));
		commands.put("part.only", editor -> new PartMenu(editor).show(false));
		commands.put("part.neighbours", editor -> new PartMenu(editor).show(true));
		commands.put("part.all", editor -> new PartMenu(editor).showAll());
		for (ViewKind kind : ViewKind.values()) {
			commands.put("view." + kind.id(), editor -> editor.look(editor.sight().with(kind)));
		}
	}

	/** @return id of the command that shows a view */
	static String view(ViewKind kind) {
		return PREFIX + "view." + kind.id();
	}

	/** Makes them work while the editor is the active one; to be called once for each. */
	void activate(DeploymentEditor editor) {
		IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
		for (EditMode mode : EditMode.values()) {
			handlers.activateHandler(mode.command(), handler(() -> editor.setMode(mode)));
		}
		commands.forEach((id, run) -> handlers.activateHandler(PREFIX + id, handler(() -> {
			editor.status(null);
			if (!ON_BOTH_SIDES.contains(id) && !editor.mode().showsDiagram()) {
				editor.setMode(EditMode.SPLIT);
			}
			run.accept(editor);
		})));
	}

	private static IHandler handler(Runnable run) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				run.run();
				return null;
			}
		};
	}
}
