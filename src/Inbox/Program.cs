Console.WriteLine("inbox");
