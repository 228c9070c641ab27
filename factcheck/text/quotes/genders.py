"""The gender a name suggests, from the title or the first name before it.

Short lists of given names that are common in English-language news and point one way; a name in
neither list fits both pronouns.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

_MALE = listed("""
    Aaron Abdul Abraham Adam Adrian Ahmed Al Alan Albert Alejandro Alexander Alexei Alfred Ali Allen
    Alvin Anders Andre Andreas Andrew Andy Angus Anthony Antonio Archie Arnold Arthur Austin Barack Barry
    Bart Ben Benedict Benjamin Bernard Bernie Bert Bill Billy Bob Bobby Boris Brad Bradley Brandon
    Brendan Brent Brett Brian Bruce Bryan Byron Calvin Carl Carlos Chad Charles Charlie Chester Chris
    Christian Christopher Chuck Clarence Clark Claude Clay Clifford Clint Clinton Clive Cody Colin Connor
    Conrad Corey Craig Curtis Cyril Dale Damian Dan Daniel Danny Darren Darryl Dave David Dean Dennis
    Derek Diego Dick Dirk Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar
    Edmund Eduardo Edward Edwin Elijah Elliott Elon Emilio Emmanuel Enrique Eric Erik Ernest Ethan Eugene
    Evan Felix Ferdinand Fernando Floyd Francis Francisco Francois Frank Franklin Fred Frederick Gabriel
    Gareth Garrett Gary Gavin Gene Geoffrey George Gerald Gerard Gilbert Giovanni Glenn Gordon Graham
    Grant Greg Gregory Guillermo Gus Guy Harold Harry Harvey Hassan Hector Henry Herbert Herman Hiroshi
    Howard Hugh Hugo Hussein Ian Ibrahim Igor Isaac Ivan Jack Jacob Jake James Jamie Jared Jason Javier
    Jay Jeb Jeff Jeffrey Jeffery Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joaquin Joe Joel Joey
    Johan Johannes John Johnny Jon Jonathan Jorge Jose Joseph Josh Joshua Juan Julian Julio Justin Karl
    Keith Ken Kenneth Kevin Kirk Kurt Kyle Lance Larry Lars Laurence Lawrence Leo Leon Leonard Leonardo
    Leroy Lester Lewis Liam Lloyd Lou Louis Lucas Luigi Luis Luke Magnus Malcolm Manuel Marc Marcel Marco
    Marcus Mario Mark Marshall Martin Marvin Mason Matt Matthew Maurice Max Michael Miguel Mike Mikhail
    Milton Mitch Mitt Mohamed Mohammad Mohammed Muhammad Mustafa Nathan Nathaniel Neil Nelson Newt
    Nicholas Nick Nicolas Nigel Noah Norman Oleg Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pavel
    Pedro Perry Pete Peter Phil Philip Philippe Phillip Pierre Quentin Rafael Ralph Ramon Randall Randy
    Raul Ray Raymond Reince Reggie Rex Ricardo Richard Rick Ricky Rob Robert Roberto Rod Rodney Rodrigo
    Roger Roland Roman Ron Ronald Ross Roy Rudolph Rudy Rupert Russell Ryan Salman Sam Samuel Scott Sean
    Sebastian Sergei Sergey Sergio Seth Shane Shawn Sheldon Sidney Silvio Simon Spencer Stan Stanley
    Stefan Stephen Steve Steven Stewart Stuart Ted Terrence Terry Theodore Thomas Tim Timothy Toby Todd
    Tom Tommy Tony Travis Trevor Troy Tyler Vernon Victor Viktor Vince Vincent Vladimir Wade Wallace
    Walter Warren Wayne Wendell Werner Wesley Will Willard William Willie Xavier Yasser Yuri Yusuf
    Zachary
    """)

_FEMALE = listed("""
    Abigail Ada Adele Agnes Aisha Alice Alicia Alison Allison Amanda Amber Amelia Amy Ana Andrea Angela
    Angelina Angie Anita Ann Anna Anne Annette Annie Antonia Ariana Audrey Ava Barbara Beatrice
    Becky Bella Bernadette Beth Betsy Betty Beverly Bonnie Brenda Bridget Britney Brittany Camille
    Candace Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia Charlotte
    Chelsea Cheryl Chloe Christie Christina Christine Cindy Claire Clara Claudia Colleen Connie Constance
    Courtney Crystal Cynthia Daisy Dana Danielle Dawn Debbie Deborah Debra Delia Denise Diana Diane
    Dianne Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elise Eliza
    Elizabeth Ella Ellen Eloise Elsie Emily Emma Erica Erika Erin Estelle Esther Ethel Eva Eve Evelyn
    Faith Fatima Felicia Fiona Florence Frances Gabriela Gail Georgia Geraldine Gertrude Gina Ginger
    Gladys Gloria Grace Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helga Henrietta Hilary
    Hillary Holly Hope Huma Ida Imogen Ingrid Irene Iris Irma Isabel Isabella Ivana Ivanka Jackie
    Jacqueline Jan Jane Janet Janice Janine Jasmine Jean Jeanette Jenna Jennifer Jenny Jessica Jill Jo
    Joan Joanna Joanne Josephine Joy Joyce Juanita Judith Judy Julia Julie Karen Kate Katherine
    Kathleen Kathryn Kathy Katie Katrina Kayla Kellyanne Kimberly Kirsten Kristen Kristin Kristina Laura
    Lauren Leah Leila Lena Leslie Lillian Lily Linda Lisa Liz Lois Loretta Lori Lorraine Louise Lucia
    Lucille Lucy Lydia Lynn Mabel Madeleine Madison Maggie Malala Marcia Margaret Margarita Margot Maria
    Marianne Marie Marilyn Marina Marion Marissa Marjorie Marlene Marsha Martha Mary Maureen Maxine Megan
    Megyn Melania Melanie Melinda Melissa Mercedes Meredith Michelle Mildred Millie Miranda Miriam Moira
    Molly Monica Muriel Myra Nadia Nadine Nancy Naomi Natalie Natasha Nicola Nicole Nikki Nina Nora Norma
    Olga Olivia Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Phyllis Polly Priscilla Rachel
    Ramona Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalie Rose Rosemary Rosie Roxanne Ruby Ruth
    Sabrina Sally Samantha Sandra Sara Sarah Selena Shannon Sharon Sheila Shelley Sherry Shirley Silvia
    Simone Sofia Sonia Sophia Sophie Stacey Stephanie Sue Susan Susanna Susie Suzanne Sylvia Tabitha
    Tamara Tammy Tanya Tara Teresa Tess Theresa Tiffany Tina Tracy Tricia Trudy Ursula Valerie Vanessa
    Vera Veronica Vicki Victoria Viola Virginia Vivian Wanda Wendy Whitney Wilma Winifred Yolanda Yvette
    Yvonne Zoe
    """)
_MALE_TITLES = listed("Mr Sir King Prince Lord Father Brother Congressman Councilman Chairman Spokesman Pope")
_FEMALE_TITLES = listed(
    "Mrs Ms Miss Dame Queen Princess Lady Sister Congresswoman Councilwoman Chairwoman Spokeswoman"
)


def gender_of(name: str) -> str:
    """Return «m», «f», or empty where neither title nor given name tells."""
    for word in name.split():
        bare = word.rstrip(".")
        if bare in _MALE_TITLES:
            return "m"
        if bare in _FEMALE_TITLES:
            return "f"
    words = name.split()
    for word in words[: max(1, len(words) - 1)]:
        if word in _MALE or word in _FEMALE:
            return "m" if word in _MALE else "f"
    return ""


def is_given_name(word: str) -> bool:
    """Tell whether a word is a common given name."""
    return word in _MALE or word in _FEMALE
