typedef Entry = {hits:Int, names:Array<String>}

class AliasBorrowLong {
	static function main() {
		var m = ["a" => {hits: 0, names: ["x"]}, "b" => {hits: 5, names: []}];
		var e = m["a"];
		m["b"].hits++;
		e.hits++;
		e.names.push("y");
		Sys.println(m["a"].hits + " " + m["a"].names.length + " " + m["b"].hits);
		var f = m["a"];
		f.hits = 100;
		Sys.println(e.hits);
		m["a"] = {hits: -1, names: []};
		e.hits = 7;
		Sys.println(m["a"].hits + " " + f.hits);
	}
}
