class LoopOverALiveArray {
	static function main() {
		var todo = [5];
		for (n in todo) { if (n > 1) todo.push(n >> 1); } Sys.println(todo.length);
	}
}
