using StringTools;

typedef Entry = {
  var word:String;
  var ?times:Int;
}

class Words {
  public static function add(entries:Array<Entry>, word:String):Bool {
    if (word.trim() == "")
      return false;
    entries.push({word: word.toLowerCase(), times: null});
    return true;
  }

  public static function all(text:String):Array<String> {
    var entries = [];
    for (word in text.split(" "))
      add(entries, word);
    return [for (entry in entries) if (entry.word.length > 2) entry.word];
  }

  public static function find(words:Array<String>, start:String):Null<String> {
    for (word in words)
      if (word.startsWith(start))
        return word;
    return null;
  }

  public static function halves(n:Int) {
    var steps = 0;
    while (n > 1) {
      n = Std.int(n / 2);
      steps++;
    }
    trace(steps);
    return steps;
  }
}
