class SwitchOverTwoArrays {
	static function main() {
		var a = [1];
		var b = [2];
		switch [a, b] { case [[x], [y]]: Sys.println(x + y); case _: } a.push(3);
		Sys.println(a.length);
	}
}
