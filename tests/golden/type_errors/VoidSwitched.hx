class VoidSwitched {
	static function v():Void {}
	static function main() {
		switch (v()) { case _: trace(1); }
	}
}
