class StackMachine {
	static function main() {
		var s = [1, 2];
		s.push(s.pop() + s.pop());
		Sys.println(s[0]);
	}
}
