class MixedRows {
	static function main() {
		var rows = [{id: 1, name: "a"}, {id: 2, name: "b"}, {id: "3", name: "c"}];
	}
}
