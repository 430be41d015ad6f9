typedef Link = {value:Int, ?next:Link}

class AliasLinked {
	static function main() {
		var head:Link = {value: 1};
		var tail = head;
		for (i in 2...5) {
			var n:Link = {value: i};
			tail.next = n;
			tail = n;
		}
		var sum = 0;
		var p = head;
		while (p != null) {
			sum = sum * 10 + p.value;
			p = p.next;
		}
		Sys.println(sum);
	}
}
