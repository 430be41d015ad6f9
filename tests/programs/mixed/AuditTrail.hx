enum Change {
	Created(id:Int);
	Renamed(id:Int, from:String, to:String);
	Moved(id:Int, ?folder:String);
	Deleted(id:Int);
}

typedef Doc = {id:Int, name:String, folder:Null<String>}

class AuditTrail {
	static function apply(docs:Map<Int, Doc>, c:Change):Bool {
		switch (c) {
			case Created(id):
				if (docs.exists(id))
					return false;
				docs[id] = {id: id, name: "untitled", folder: null};
			case Renamed(id, from, to):
				var d = docs[id];
				if (d == null || d.name != from)
					return false;
				docs[id] = {id: id, name: to, folder: d.folder};
			case Moved(id, folder):
				if (!docs.exists(id))
					return false;
				docs[id].folder = folder;
			case Deleted(id):
				return docs.remove(id);
		}
		return true;
	}

	static function undo(c:Change):Null<Change> {
		return switch (c) {
			case Created(id): Deleted(id);
			case Renamed(id, a, b): Renamed(id, b, a);
			case _: null;
		}
	}

	static function replay(changes:Array<Change>):String {
		var docs = new Map<Int, Doc>();
		var applied:Array<Change> = [];
		var failed = 0;
		for (c in changes) {
			if (apply(docs, c))
				applied.push(c);
			else
				failed++;
		}
		var ids = [for (id in docs.keys()) id];
		ids.sort((a, b) -> a - b);
		var names = [for (id in ids) docs[id].name + "@" + (docs[id].folder == null ? "root" : docs[id].folder)];
		var undoable = [for (c in applied) if (undo(c) != null) c];
		return names.join(" ") + ' failed=$failed undoable=${undoable.length}';
	}

	static function main() {
		Sys.println(replay([Created(1), Created(2), Created(1), Renamed(1, "untitled", "cv"), Moved(2, "old"), Renamed(2, "x", "y"), Deleted(9)]));
		Sys.println(replay([Created(1), Moved(1), Deleted(1), Deleted(1)]));
		Sys.println(undo(Renamed(1, "a", "b")));
		Sys.println(undo(Deleted(1)));
	}
}
