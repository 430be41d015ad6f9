enum Box { Empty; Full(list:Array<Int>); }

class EnumPayloadIsRead {
	static function main() {
		var b = Full([1]);
		switch (b) { case Full(l): Sys.println(l.length); case Empty: }
	}
}
