# What is expected here is what `haxe --interp` prints.
ExUnit.start()

defmodule RuntimeTest do
  use ExUnit.Case, async: true

  defp text(value), do: Haxe.Std.string(value)

  test "floats print with 12, 15 or 18 digits" do
    for {value, wanted} <- [
          {0.1 + 0.2, "0.300000000000000044"},
          {1.0e21, "1e+21"},
          {1.5e-7, "1.5e-07"},
          {123_456_789_012_345.6, "123456789012345.594"},
          {1 / 3, "0.333333333333333315"},
          {1.0e16, "1e+16"},
          {1.0e100, "1e+100"},
          {-0.0, "-0"},
          {3.0, "3"},
          {1.0e15, "1e+15"},
          {123_456_789.125, "123456789.125"},
          {0.00001, "1e-05"},
          {1.0e-5 * 3, "3.00000000000000041e-05"},
          {2.5, "2.5"},
          {100.0, "100"},
          {:nan, "nan"},
          {:neg_infinity, "neg_infinity"}
        ] do
      assert Haxe.Float.to_string(value) == wanted
    end
  end

  test "values print as Haxe prints them" do
    assert text(nil) == "null"
    assert text([1, 2.5, nil]) == "[1,2.5,null]"
    assert text(%{a: 1}) == "{a: 1}"
    assert text(%{user_id: "x"}) == "{userId: x}"
    assert text(%{"a" => 1}) == "{a => 1}"
    assert text({:b, 1, "q"}) == "B(1,q)"
    assert text([{:a}, {:b, 2, ""}]) == "[A,B(2,)]"
    assert text({:no_reply, true}) == "NoReply(true)"
    assert Haxe.Std.string({:rgb}, rgb: "RGB") == "RGB"
    assert text(~U[2024-01-31 10:05:06Z]) == "2024-01-31 10:05:06"
  end

  test "reading numbers" do
    assert Enum.map(
             ["  12x", "0x1G", "-0x10", "+5", "-", "", "010", "99999999999", "1e3"],
             &Haxe.Std.parse_int/1
           ) ==
             [12, 1, -16, 5, nil, nil, 10, nil, 1]

    assert Enum.map([" 1.5e3x", "x", "-.5", "1.", "1e", ".e1"], &text(Haxe.Std.parse_float(&1))) ==
             ["1500", "nan", "-0.5", "1", "nan", "nan"]
  end

  test "division and its like" do
    assert text(Haxe.Float.divide(1, 0)) == "infinity"
    assert text(Haxe.Float.divide(-1, 0)) == "neg_infinity"
    assert text(Haxe.Float.divide(0, 0)) == "nan"
    assert text(Haxe.Float.remainder(5.0, 0.0)) == "nan"
    assert Haxe.Float.remainder(-5.5, 2) == -1.5
    refute Haxe.Float.equal?(:nan, :nan)
    assert Haxe.Float.greater?(:infinity, 1)
    assert Haxe.Float.less?(:neg_infinity, 0)
    refute Haxe.Float.less?(:nan, 1) or Haxe.Float.greater?(:nan, 1)
    assert text(Haxe.Math.sqrt(-1)) == "nan"
    assert text(Haxe.Math.log(0)) == "neg_infinity"
    assert text(Haxe.Math.log(-1)) == "nan"
    assert text(Haxe.Math.exp(1000)) == "infinity"
    assert text(Haxe.Math.max(:nan, 1)) == "nan"
    assert Haxe.Math.pow(2, 10) == 1024.0
    assert Enum.map([-2.5, 2.5, -0.5], &Haxe.Math.round/1) == [-2, 3, 0]
  end

  test "bits" do
    assert Haxe.Int.shift_left(1, 31) == -2_147_483_648
    assert Haxe.Int.shift_left(1, 32) == 0
    assert Haxe.Int.shift_right_unsigned(-1, 1) == 2_147_483_647
    assert Haxe.Int.shift_right_unsigned(-1, 0) == -1
    assert Haxe.Int.shift_right(-8, 1) == -4
    assert Haxe.Int.band(5, -1) == 5
    assert Haxe.Int.band(0xFFFFFFFF, -1) == -1
  end

  test "strings" do
    alias Haxe.String, as: S
    assert S.length("héllo€😀") == 7

    assert {S.last_index_of("abcabc", "c"), S.last_index_of("abcabc", "c", 4),
            S.last_index_of("abcabc", "c", -1)} == {5, 2, -1}

    assert {S.index_of("abc", "", 10), S.index_of("abc", "c", -1), S.last_index_of("abc", "")} ==
             {3, 2, 3}

    assert S.substr("abc", -2, 1) == "b"
    assert S.substr("abc", 1, -1) == "b"
    assert S.substr("abc", 5) == ""
    assert S.substr("abc", 1, 0) == ""
    assert S.substr("abc", -5, 2) == "ab"
    assert S.substring("abc", 2, 0) == "ab"
    assert S.substring("abc", -1, 2) == "ab"
    assert S.char_at("añb", 1) == "ñ"
    assert S.char_code_at("añb", 1) == 241
    assert S.char_code_at("a", 1) == nil
    assert S.upcase("straße") == "STRAßE"
    assert S.upcase("ŉ") == "ŉ"
    assert S.downcase("ÉΣ") == "éσ"
    assert S.index_of("añb", "b") == 2
  end

  test "StringTools" do
    alias Haxe.StringTools, as: T
    assert {T.hex(255), T.hex(-1), T.hex(10, 4)} == {"FF", "FFFFFFFF", "000A"}

    assert {T.lpad("a", "xy", 4), T.rpad("a", "xy", 4), T.lpad("abc", "", 5)} ==
             {"xyxya", "axyxy", "abc"}

    assert URI.encode("a b&ü/~'*", &URI.char_unreserved?/1) == "a%20b%26%C3%BC%2F~%27%2A"
    assert T.url_decode("a+b%20%C3%BC") == "a b ü"

    assert T.html_escape("<a href=\"x\">'&</a>", true) ==
             "&lt;a href=&quot;x&quot;&gt;&#039;&amp;&lt;/a&gt;"

    assert T.html_unescape("&lt;&amp;lt;&quot;&#039;") == "<&lt;\"'"
    assert T.replace("aaa", "", "-") == "a-a-a"
    assert T.trim(" \t\n a \r") == "a"
  end

  test "arrays" do
    alias Haxe.Array, as: A

    assert {A.slice([1, 2, 3], -2), A.slice([1, 2, 3], 1, -1), A.slice([1, 2, 3], 5),
            A.slice([1, 2, 3], 2, 1)} == {[2, 3], [2], [], []}

    assert A.splice([1, 2, 3, 4], -3, 2) == {[2, 3], [1, 4]}
    assert A.splice([1, 4], 1, -1) == {[], [1, 4]}
    assert A.insert([1, 4], -1, 9) == [1, 9, 4]
    assert A.insert([1, 9, 4], 10, 7) == [1, 9, 4, 7]
    assert A.insert([1], -10, 8) == [8, 1]
    assert A.resize([8, 1], 3) == [8, 1, nil]
    assert A.put([1], 3, 9) == [1, nil, nil, 9]
    assert_raise Haxe.Exception, "Negative array index: -1", fn -> A.put([1], -1, 9) end

    assert {A.index_of([1, 2, 1], 1, 1), A.index_of([1, 2, 1], 1, -1),
            A.index_of([1, 2, 1], 1, 5)} == {2, 2, -1}

    assert {A.last_index_of([1, 2, 1], 1), A.last_index_of([1, 2, 1], 1, 1),
            A.last_index_of([1, 2, 1], 1, -2), A.last_index_of([1, 2, 1], 2, -3)} == {2, 0, 0, -1}
  end

  test "Reflect and names" do
    assert Haxe.Name.snake("HTTPServer") == "http_server"
    assert Haxe.Name.snake("onlineAt") == "online_at"
    assert Haxe.Reflect.field(%{online_at: 1}, "onlineAt") == 1
    assert Haxe.Reflect.field(%{"1" => 2}, "1") == 2
    assert Haxe.Reflect.fields(%{online_at: 1, id: 2}) == ["id", "onlineAt"]
    assert Haxe.Reflect.set_field(%{}, "onlineAt", 1) == %{online_at: 1}
    assert Haxe.Reflect.delete_field(%{online_at: 1}, "onlineAt") == %{}

    assert {Haxe.Reflect.compare(1, 2), Haxe.Reflect.compare("b", "a"),
            Haxe.Reflect.compare(nil, 1), Haxe.Reflect.compare(2, 2.0)} == {-1, 1, -1, 0}

    assert Haxe.Dynamic.add(1, "a") == "1a"
    assert Haxe.Dynamic.add(1, 2.5) == 3.5
    refute Haxe.Dynamic.less?(nil, 1)
    assert Haxe.Dynamic.field(%{"user_id" => 7}, :user_id) == 7
    assert Haxe.Type.enum_constructor({:b, 1, "x"}) == "B"
    assert Haxe.Type.enum_parameters({:b, 1, "x"}) == [1, "x"]
  end

  test "JSON" do
    value = %{a: [1, 2.5, nil, true], b: "x\"\né<"}
    assert Haxe.Json.stringify(value) == ~S({"a":[1,2.5,null,true],"b":"x\"\né<"})

    assert Haxe.Json.stringify(%{a: [1, %{c: []}], b: %{}}, nil, "  ") ==
             "{\n  \"a\": [\n    1,\n    {\n      \"c\": []\n    }\n  ],\n  \"b\": {}\n}"

    assert Haxe.Json.parse(~S({"a":[1,2.0,"x\u00e9\ud83d\ude00",null,true]}))[:a] == [
             1,
             2,
             "xé😀",
             nil,
             true
           ]

    assert Haxe.Json.parse(~S( {"neverSaid_before" : -1.5e2} )) == %{"neverSaid_before" => -150}

    for wrong <- ["", "{", "[1,", "tru", "{\"a\" 1}", "1 2", "\"\\"],
        do: assert(is_binary(catch_throw(Haxe.Json.parse(wrong))))

    assert catch_throw(Haxe.Json.parse("[1,]")) == "Invalid char 93 at position 3"
    assert catch_throw(Haxe.Json.parse("[01]")) == "Invalid number at position 1: 01"
    assert catch_throw(Haxe.Json.parse("\"é\\x\"")) == "Invalid escape sequence \\x at position 3"
  end

  test "dates" do
    assert text(Haxe.Date.new(2024, 13, 1, 25, 0, 0)) == "2025-02-02 01:00:00"
    assert text(Haxe.Date.from_string("2024-02-03 04:05:06")) == "2024-02-03 04:05:06"
    assert text(Haxe.Date.from_string("2024-02-03")) == "2024-02-03 00:00:00"
    assert DateTime.to_unix(Haxe.Date.from_time(1500), :millisecond) == 1500
    date = Haxe.Date.new(2024, 0, 31, 10, 5, 6)

    assert Haxe.DateTools.format(date, "%Y-%m-%d %H:%M:%S %a %b %e %I") ==
             "2024-01-31 10:05:06 Wed Jan 31 10"

    assert Haxe.DateTools.parse(90_061_001.0) == %{
             ms: 1.0,
             seconds: 1,
             minutes: 1,
             hours: 1,
             days: 1
           }

    assert Haxe.DateTools.make(%{ms: 1.0, seconds: 1, minutes: 1, hours: 1, days: 1}) ==
             90_061_001.0
  end

  test "regular expressions" do
    alias Haxe.EReg
    r = EReg.new("([a-z]+)([0-9]*)", "")
    assert EReg.match(r, "--ab12--")

    assert {EReg.matched(r, 0), EReg.matched(r, 1), EReg.matched_left(r), EReg.matched_right(r)} ==
             {"ab12", "ab", "--", "--"}

    assert EReg.matched_pos(r) == %{pos: 2, len: 4}
    assert EReg.split(r, "1ab12c2") == ["1", "c2"]
    assert EReg.split(EReg.new("[ab]", "g"), "1a2b3") == ["1", "2", "3"]
    assert EReg.replace(EReg.new("([ab])", "g"), "1a2b", "<$1>$$") == "1<a>$2<b>$"
    assert EReg.replace(EReg.new("a", ""), "aaa", "b") == "baa"
    assert EReg.map(EReg.new("a", "g"), "abca", &(EReg.matched(&1, 0) <> "!")) == "a!bca!"
    assert EReg.escape("a.b*") == "a\\.b\\*"
  end

  test "iterators" do
    assert Haxe.Iterator.to_list(%{1 => :a, 2 => :b}) == [:a, :b]
    assert Haxe.Iterator.next([1, 2]) == {1, [2]}
    assert Haxe.Array.pairs(["x"]) == [%{key: 0, value: "x"}]
  end

  test "Option and Result" do
    assert Haxe.OptionTools.all([{:some, 1}, {:some, 2}]) == {:some, [1, 2]}
    assert Haxe.OptionTools.all([{:some, 1}, {:none}]) == {:none}
    assert Haxe.ResultTools.sequence([{:ok, 1}, {:error, "e"}]) == {:error, "e"}

    assert catch_throw(Haxe.ResultTools.unwrap({:error, "e"})) ==
             "Attempted to unwrap Error result: e"
  end
end
