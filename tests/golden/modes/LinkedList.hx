typedef Cell = {n:Int, next:Null<Cell>}

class LinkedList {
	static function main() {
		var head:Cell = {n: 1, next: null};
		var tail = head;
		for (i in 2...4) { tail.next = {n: i, next: null}; tail = tail.next; } Sys.println(head.next.n);
	}
}
