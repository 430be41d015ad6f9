typedef Doc = {text:String, cursor:Int}
typedef History = {past:Array<Doc>, present:Doc, future:Array<Doc>}

enum Cmd {
	Type(s:String);
	Backspace(?n:Int);
	Move(by:Int);
	Undo;
	Redo;
	Batch(cmds:Array<Cmd>);
}

class UndoHistory {
	static function edit(d:Doc, c:Cmd):Null<Doc> {
		return switch (c) {
			case Type(s): {text: d.text.substr(0, d.cursor) + s + d.text.substr(d.cursor), cursor: d.cursor + s.length};
			case Backspace(n):
				var count = n == null ? 1 : n;
				if (count > d.cursor)
					count = d.cursor;
				if (count == 0) null else {text: d.text.substr(0, d.cursor - count) + d.text.substr(d.cursor), cursor: d.cursor - count};
			case Move(by):
				var to = d.cursor + by;
				if (to < 0)
					to = 0;
				if (to > d.text.length)
					to = d.text.length;
				{text: d.text, cursor: to};
			case _: null;
		}
	}

	static function run(h:History, c:Cmd):History {
		switch (c) {
			case Undo:
				if (h.past.length == 0)
					return h;
				var previous = h.past[h.past.length - 1];
				return {past: h.past.slice(0, h.past.length - 1), present: previous, future: [h.present].concat(h.future)};
			case Redo:
				if (h.future.length == 0)
					return h;
				return {past: h.past.concat([h.present]), present: h.future[0], future: h.future.slice(1)};
			case Batch(cmds):
				var current = h;
				for (x in cmds)
					current = run(current, x);
				return current;
			case _:
				var next = edit(h.present, c);
				if (next == null)
					return h;
				return {past: h.past.concat([h.present]), present: next, future: []};
		}
	}

	static function show(h:History):String {
		var d = h.present;
		return d.text.substr(0, d.cursor) + "|" + d.text.substr(d.cursor) + ' <${h.past.length} >${h.future.length}';
	}

	static function main() {
		var h:History = {past: [], present: {text: "", cursor: 0}, future: []};
		var cmds = [Type("hello"), Move(-2), Type("XY"), Backspace(), Undo, Undo, Redo, Batch([Undo, Undo, Undo, Undo]), Redo, Move(99), Backspace(3), Backspace(9), Backspace()];
		for (c in cmds) {
			h = run(h, c);
			Sys.println(show(h));
		}
	}
}
